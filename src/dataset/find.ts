import { distance } from 'fastest-levenshtein';
import { bases, foldName, mustMend, notAvailable } from '../model/index.ts';
import type { Edition } from './edition.ts';
import { grouped } from './grouped.ts';
import { readKind } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { Entity, Material } from './records.ts';

/** Something that a text could mean. */
export interface Found {
  readonly name: string;
  readonly kind: Kind;
  readonly id: string;
  readonly otherNames: readonly string[];
}

/** Typing slips up to this share of the letters are forgiven. */
const nearEnough = 0.34;
const longestSearched = 60;
const mostFound = 1000;
const unasked: readonly Kind[] = ['basis', 'series', 'source'];

/**
 * Everything that a text could mean, the closest first: names that are the text, that begin with it, that contain its words,
 * that are spelt nearly so. Bases, series and sources are searched only where the kind is named.
 * Throws a `#VALUE!` refusal for an unknown kind or limit, `#N/A` where nothing is near.
 */
export function findNames(edition: Edition, text: string, kindText: string, limit: number): readonly Found[] {
  if (!Number.isInteger(limit) || limit < 1 || limit > mostFound)
    throw mustMend(
      `The limit ${limit} is not a number of rows.`,
      `Use a whole number from 1 to ${mostFound}.`,
    );
  const kind = kindText === '' ? undefined : readKind(kindText);
  const wanted = wantedOf(text);
  const scored = listAll(edition, kind).flatMap((found) => {
    const score = Math.min(
      ...[found.id, found.name, ...found.otherNames].map((name) => farness(wanted, name)),
    );
    return score < Infinity ? [{ found, score }] : [];
  });
  if (scored.length === 0) {
    throw notAvailable(
      `Nothing is called "${text.slice(0, 60)}" or nearly so.`,
      'REE.LIST lists all names of a kind.',
    );
  }
  scored.sort((a, b) => a.score - b.score || a.found.name.localeCompare(b.found.name, 'en'));
  return scored.slice(0, limit).map(({ found }) => found);
}

interface Wanted {
  readonly folded: string;
  readonly words: readonly string[];
}

function wantedOf(text: string): Wanted {
  const sample = text.slice(0, longestSearched);
  return { folded: foldName(sample), words: wordsOf(sample) };
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s\-–—/,.;:()]+/)
    .map(foldName)
    .filter(Boolean);
}

/** 0 is the name itself, 1 begins with the text, 2 has its words, 3 and more is spelt nearly so; infinite is none of these. */
function farness({ folded, words }: Wanted, name: string): number {
  const other = foldName(name);
  if (folded === '' || other === '') return Infinity;
  if (other === folded) return 0;
  if (other.startsWith(folded)) return 1;
  const said = wordsOf(name);
  if (words.every((word) => said.some((one) => one === word))) return 2;
  const edits = distance(folded, other) / Math.max(folded.length, other.length);
  return edits <= nearEnough ? 3 + edits : Infinity;
}

function listAll(edition: Edition, kind: Kind | undefined): Found[] {
  const merged = grouped(edition.entities, ({ pointsTo }) => pointsTo);
  const all: Found[] = [
    ...edition.entities
      .filter(({ pointsTo }) => pointsTo === '')
      .map((entity) => ofEntity(entity, merged.get(entity.id) ?? [])),
    ...edition.materials.map(ofMaterial),
    ...edition.measures.map(({ id, label, aliases }): Found => ({
      name: label,
      kind: 'measure',
      id,
      otherNames: aliases,
    })),
  ];
  if (kind === undefined || !unasked.includes(kind)) return all.filter((one) => !kind || one.kind === kind);
  switch (kind) {
    case 'series':
      return edition.series.map(({ id, material, basis, market, publisher }) => ({
        name: id,
        kind,
        id,
        otherNames: [edition.findMaterial(material)?.name ?? material, `${basis} ${market}`, publisher],
      }));
    case 'source':
      return edition.sources.map(({ id, title, publisher }) => ({
        name: id,
        kind,
        id,
        otherNames: [publisher, title],
      }));
    default:
      return bases.map((name) => ({ name, kind: 'basis', id: name, otherNames: [] }));
  }
}

/** Entities that point here, because they were renamed or merged, lend their names. */
function ofEntity(entity: Entity, merged: readonly Entity[]): Found {
  const { id, name, kind } = entity;
  const names = [entity, ...merged].flatMap(({ name: own, fullName, tickers, aliases, formerNames }) => [
    own,
    fullName,
    ...tickers,
    ...aliases,
    ...formerNames,
  ]);
  return { name, kind, id, otherNames: others(name, names) };
}

function ofMaterial({ id, name, fullName, symbol, formula, aliases }: Material): Found {
  return { name, kind: 'material', id, otherNames: others(name, [fullName, symbol, formula, ...aliases]) };
}

function others(name: string, names: readonly string[]): string[] {
  return [...new Set(names)].filter((one) => one !== '' && one !== name);
}
