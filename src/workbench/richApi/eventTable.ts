/** How an event travels: its registration is `_Register` and `_Unregister` with the suffix, its delivery the type. */
export interface EventKind {
  readonly suffix: string;
  readonly type: number;
}

export type EventTable = Readonly<Record<string, EventKind>>;

type EventName<Api> = Extract<keyof Api, `on${string}`>;

/** The events of a class, by their names in Excel's API; other names do not compile. */
export function eventTable<Api>(): <Name extends EventName<Api>>(
  events: Readonly<Record<Name, readonly [suffix: string, type: number]>>,
) => EventTable {
  return (events) =>
    Object.fromEntries(
      Object.entries<readonly [string, number]>(events).map(([name, [suffix, type]]) => [
        name,
        { suffix, type },
      ]),
    );
}

/** The event whose registration a method is, and whether it begins or ends it. */
export function findRegistration(
  events: EventTable,
  method: string,
): { kind: EventKind; isBegin: boolean } | undefined {
  const match = /^_(Register|Unregister)(.+)$/.exec(method);
  const kind = Object.values(events).find(({ suffix }) => suffix === match?.[2]);
  return kind === undefined ? undefined : { kind, isBegin: match?.[1] === 'Register' };
}
