import { notImplemented } from './apiError.ts';
import type { HostClass } from './conforming.ts';
import { HostObject } from './hostObject.ts';

type Kind = 'property' | 'method';

export interface Member {
  readonly name: string;
  readonly kind: Kind;
  readonly isWritable: boolean;
}

const membersByPrototype = new WeakMap<object, ReadonlyMap<string, Member>>();

/** Finds a member without regard to case: updates send their names in camelCase. */
export function findMember(object: HostObject, name: string): Member | undefined {
  return membersOf(object).get(name.toLowerCase());
}

export function getMember(object: HostObject, name: string, kind: Kind): Member {
  const member = findMember(object, name);
  if (member?.kind !== kind) throw notImplemented(memberName(object, name));
  return member;
}

export function readMember(object: HostObject, name: string): unknown {
  return (object as unknown as Record<string, unknown>)[getMember(object, name, 'property').name];
}

export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = (object as unknown as Record<string, unknown>)[getMember(object, name, 'method').name];
  return (method as (...args: unknown[]) => unknown).apply(object, [...args]);
}

export function writeMember(object: HostObject, name: string, value: unknown): void {
  const member = getMember(object, name, 'property');
  if (!member.isWritable) throw notImplemented(`writing ${memberName(object, name)}`);
  (object as unknown as Record<string, unknown>)[member.name] = value;
}

/** The names of all properties, navigations among them. */
export function listProperties(object: HostObject): string[] {
  return [...membersOf(object).values()].filter(({ kind }) => kind === 'property').map(({ name }) => name);
}

/** The members that an add-in can reach, of the class or what it extends, by name. */
export function listMembers(Class: HostClass): Member[] {
  const members = collectMembers(Class.prototype as object).values();
  return [...members]
    .filter(({ name }) => !name.startsWith('_'))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** As office.js and its documentation write it: `Worksheet.getRange`. */
export function memberName(object: HostObject, name: string): string {
  return `${object.className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function membersOf(object: HostObject): ReadonlyMap<string, Member> {
  const prototype = Object.getPrototypeOf(object) as object;
  let members = membersByPrototype.get(prototype);
  if (members === undefined) {
    members = collectMembers(prototype);
    membersByPrototype.set(prototype, members);
  }
  return members;
}

function collectMembers(prototype: object): Map<string, Member> {
  const members = new Map<string, Member>();
  for (
    let level = prototype;
    level !== HostObject.prototype;
    level = Object.getPrototypeOf(level) as object
  ) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (!/^_?[A-Z]/.test(name) || members.has(name.toLowerCase())) continue;
      const kind = descriptor.get === undefined ? 'method' : 'property';
      members.set(name.toLowerCase(), { name, kind, isWritable: descriptor.set !== undefined });
    }
  }
  return members;
}
