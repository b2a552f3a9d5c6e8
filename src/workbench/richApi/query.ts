import type { QueryInfo } from './batch.ts';
import { HostCollection, HostObject } from './hostObject.ts';
import { findMember, listProperties, readMember } from './member.ts';

type Answer = Record<string, unknown>;

/** What of an object a query asks for: its scalars, named members, and inside its navigations. */
interface Wanted {
  all: boolean;
  readonly members: Map<string, Wanted>;
}

/** The loaded members of an object. Unknown names are ignored, as Excel does. */
export async function answerQuery(object: HostObject, query: QueryInfo): Promise<Answer> {
  return describe(object, toWanted(query), query);
}

function toWanted({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const wanted: Wanted = { all: Select.length === 0 && Expand.length === 0, members: new Map() };
  for (const path of Select.flatMap((names) => names.split(','))) want(wanted, path, false);
  for (const path of Expand.flatMap((names) => names.split(','))) want(wanted, path, true);
  return wanted;
}

function want(wanted: Wanted, path: string, whole: boolean): void {
  const [first = '', ...rest] = path.trim().split('/');
  if (first === '$none' || first === '') return;
  if (first === '*' || first === '$all') {
    wanted.all = true;
    return;
  }
  const inner = wanted.members.get(first) ?? { all: false, members: new Map<string, Wanted>() };
  wanted.members.set(first, inner);
  if (rest.length > 0) want(inner, rest.join('/'), whole);
  else inner.all ||= whole || inner.members.size === 0;
}

async function describe(object: HostObject, wanted: Wanted, page: QueryInfo = {}): Promise<Answer> {
  const answer: Answer = { ...object.identity(), ...(await describeMembers(object, wanted)) };
  if (!(object instanceof HostCollection)) return answer;
  const own = new Set(listProperties(object).map((name) => name.toLowerCase()));
  const names = [...wanted.members.keys()];
  if (names.length > 0 && !wanted.all && names.every((name) => own.has(name.toLowerCase()))) return answer;
  const skip = page.Skip ?? 0;
  const items: readonly HostObject[] = (object as HostCollection)
    .items()
    .slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  return { ...answer, _Items: await Promise.all(items.map((item) => describe(item, wanted))) };
}

async function describeMembers(object: HostObject, wanted: Wanted): Promise<Answer> {
  const answer: Answer = {};
  if (wanted.all && !(object instanceof HostCollection)) {
    for (const name of listProperties(object)) {
      const value = await readMember(object, name);
      if (!(value instanceof HostObject)) answer[name] = value;
    }
  }
  for (const [name, inner] of wanted.members) {
    const member = findMember(object, name);
    if (member?.kind !== 'property') continue;
    const value = await readMember(object, member.name);
    answer[member.name] = value instanceof HostObject ? await describe(value, inner) : value;
  }
  return answer;
}
