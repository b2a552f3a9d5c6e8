import { distance } from 'fastest-levenshtein';
import { foldName, mustMend } from '../model/index.ts';
import type { EntityKind } from '../model/index.ts';
import type { Entity, Material } from './records.ts';

/** Something a name can mean. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
}

export interface NameIndex {
  /**
   * What a name means among the admitted kinds: by id, short or full name, ticker, symbol, alias or former name; `kind:id` is exact.
   * Throws a `#VALUE!` refusal with nearest names (unknown) or `kind:id` candidates (ambiguous).
   */
  resolve(name: string, kinds: readonly EntityKind[]): Named;
  /** Everything a name could mean. */
  listMeanings(name: string): readonly Named[];
  listNearest(name: string, kinds: readonly EntityKind[], limit: number): string[];
}

const candidatesShown = 3;

/** Beyond this share of letters to change, a name was not meant. */
const nearEnough = 0.55;
const shortestContained = 3;

export function indexNames(entities: readonly Entity[], materials: readonly Material[]): NameIndex {
  const byFold = new Map<string, Named[]>();
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const add = (text: string, named: Named): void => {
    const key = foldName(text);
    if (key === '') return;
    const known = byFold.get(key);
    if (!known) byFold.set(key, [named]);
    else if (!known.some(({ id, kind }) => id === named.id && kind === named.kind)) known.push(named);
  };
  for (const entity of entities) {
    const { id, name, kind } = byId.get(entity.pointsTo) ?? entity;
    for (const text of namesOfEntity(entity)) add(text, { id, name, kind });
  }
  for (const material of materials) {
    const named: Named = { id: material.id, name: material.name, kind: 'material' };
    for (const text of namesOfMaterial(material)) add(text, named);
  }
  const listMeanings = (name: string): readonly Named[] => byFold.get(foldName(name)) ?? [];
  const listNearest = (name: string, kinds: readonly EntityKind[], limit: number): string[] =>
    nearest(byFold, foldName(name), kinds, limit);
  return {
    listMeanings,
    listNearest,
    resolve(name, kinds) {
      const colon = name.indexOf(':');
      const named = colon > 0 ? exact(byFold, name.slice(0, colon), name.slice(colon + 1)) : [];
      const meanings = named.length > 0 ? named : listMeanings(name);
      const admitted = meanings.filter(({ kind }) => kinds.includes(kind));
      if (admitted.length === 1) return admitted[0]!;
      if (admitted.length > 1) throw ambiguous(name, admitted);
      throw unknown(name, meanings, kinds, () => listNearest(name, kinds, candidatesShown));
    },
  };
}

function namesOfEntity({ id, name, fullName, tickers, aliases, formerNames }: Entity): string[] {
  const symbols = tickers.flatMap((ticker) => [ticker, ticker.slice(ticker.indexOf(':') + 1)]);
  return [id, name, fullName, ...symbols, ...aliases, ...formerNames];
}

function namesOfMaterial({ id, name, fullName, symbol, formula, aliases }: Material): string[] {
  return [id, name, fullName, symbol, formula, ...aliases];
}

function exact(byFold: ReadonlyMap<string, readonly Named[]>, kind: string, id: string): Named[] {
  const ofKind = (byFold.get(foldName(id)) ?? []).filter((named) => named.kind === kind.trim().toLowerCase());
  const byId = ofKind.filter((named) => named.id === id.trim().toLowerCase());
  return byId.length > 0 ? byId : ofKind;
}

function ambiguous(name: string, meanings: readonly Named[]): Error {
  const candidates = meanings.map(({ kind, id }) => `"${kind}:${id}"`);
  return mustMend(`"${name}" means several things.`, '', candidates);
}

function unknown(
  name: string,
  meanings: readonly Named[],
  kinds: readonly EntityKind[],
  candidates: () => string[],
): Error {
  const wanted = orWords(kinds.slice(0, 3));
  const other = meanings[0];
  if (other) return mustMend(`"${name}" is a ${other.kind}, not a ${wanted}.`, '', candidates);
  return mustMend(
    `No ${wanted} is called "${shortened(name)}".`,
    '',
    candidates,
    'REE.FIND searches all names, REE.LIST lists those of a kind.',
  );
}

function orWords(kinds: readonly string[]): string {
  return kinds.length < 2 ? kinds.join('') : `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1) ?? ''}`;
}

function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}

/** Names within reach of a typing slip, the nearest first; the display name stands for all spellings of a thing. */
function nearest(
  byFold: ReadonlyMap<string, readonly Named[]>,
  wanted: string,
  kinds: readonly EntityKind[],
  limit: number,
): string[] {
  const best = new Map<string, number>();
  const sample = wanted.slice(0, 40);
  for (const [folded, meanings] of byFold) {
    for (const { name, kind } of meanings) {
      if (!kinds.includes(kind)) continue;
      const score = closeness(sample, folded);
      if (score < (best.get(name) ?? Infinity)) best.set(name, score);
    }
  }
  return [...best]
    .filter(([, score]) => score <= nearEnough)
    .sort((a, b) => a[1] - b[1] || a[0].localeCompare(b[0], 'en'))
    .slice(0, limit)
    .map(([name]) => name);
}

function closeness(wanted: string, folded: string): number {
  const isLong = Math.min(wanted.length, folded.length) >= shortestContained;
  const contained = isLong && (folded.includes(wanted) || wanted.includes(folded));
  const edits = distance(wanted, folded) / Math.max(wanted.length, folded.length, 1);
  return contained ? edits / 2 : edits;
}
