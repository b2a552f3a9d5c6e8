import type { HostObject } from './hostObject.ts';

/** Members whose names on the wire are not those of the API. */
interface WireNames {
  readonly Gridlines: 'showGridlines';
  readonly Headings: 'showHeadings';
}

type ApiName<Name extends string> = Name extends keyof WireNames ? WireNames[Name] : Uncapitalize<Name>;

type MemberNames<Host> = {
  [Name in keyof Host & string]: Name extends `_${string}`
    ? never
    : Name extends Capitalize<Name>
      ? Name
      : never;
}[keyof Host & string];

type IsAny<T> = 0 extends 1 & T ? true : false;
type Method = (...args: never) => unknown;
type Scalar = string | number | boolean;

/** The text of a fault where a value of Excel's type cannot be what the host gives; null stands for mixed values. */
type ValueFault<Name extends string, Given, Wanted> =
  IsAny<Wanted> extends true
    ? never
    : [Wanted] extends [Scalar]
      ? [Exclude<Given, null>] extends [Wanted]
        ? never
        : `${Name}: the value is not of Excel's type`
      : [Wanted] extends [OfficeExtension.ClientObject]
        ? [Given] extends [HostObject | null]
          ? never
          : `${Name}: Excel gives an object`
        : never;

/** Objects first: one with a `value` looks like a result. */
type MethodFault<Name extends string, Given, Wanted> = [Wanted] extends [OfficeExtension.ClientObject]
  ? ValueFault<Name, Given, Wanted>
  : [Wanted] extends [OfficeExtension.ClientResult<infer Value>]
    ? ValueFault<Name, Given, Value>
    : ValueFault<Name, Given, Wanted>;

type MemberFault<Name extends string, Given, Api> =
  ApiName<Name> extends keyof Api
    ? Given extends Method
      ? Api[ApiName<Name>] extends (...args: never) => infer Result
        ? MethodFault<Name, Awaited<ReturnType<Given>>, Result>
        : `${Name}: a property in Excel`
      : IsAny<Api[ApiName<Name>]> extends true
        ? never
        : Api[ApiName<Name>] extends Method
          ? `${Name}: a method in Excel`
          : ValueFault<Name, Awaited<Given>, Api[ApiName<Name>]>
    : `${Name}: Excel has no such member`;

/** What of a class is not as in Excel's API: names, kinds of members, and types of scalars. */
export type Faults<Host, Api> = {
  [Name in MemberNames<Host>]: MemberFault<Name, Host[Name], Api>;
}[MemberNames<Host>];

export type HostClass<Host = HostObject> = abstract new (...args: never) => Host;

/**
 * Takes a class if its members are those of Excel's class, and does not compile otherwise:
 * `conforming<Excel.Range>()(Range)`. The faults stand in the compiler's message.
 */
export function conforming<Api>(): <Host extends HostObject>(
  Class: HostClass<Host> & ([Faults<Host, Api>] extends [never] ? unknown : Faults<Host, Api>),
) => HostClass {
  return (Class) => Class;
}
