import { entityKinds, foldName, mustMend } from '../model/index.ts';
import type { EntityKind } from '../model/index.ts';

/** Singular words of what can be listed beside the kinds of entities. */
const otherKinds = ['measure', 'basis', 'series', 'source'] as const;

/** What things are: the kinds of entities, and the words of the functions. */
export type Kind = EntityKind | (typeof otherKinds)[number];

const kinds: readonly Kind[] = [...entityKinds, ...otherKinds];

const plurals: Readonly<Record<string, string>> = {
  companies: 'company',
  facilities: 'facility',
  countries: 'country',
  agencies: 'agency',
  policies: 'policy',
  technologies: 'technology',
  programs: 'programme',
  program: 'programme',
  bases: 'basis',
};

/** The kind that a word means, in the singular or plural, any case; undefined where it means none. */
export function findKind(text: string): Kind | undefined {
  const folded = foldName(text);
  const singular = Object.hasOwn(plurals, folded) ? plurals[folded] : folded.replace(/(?<!serie)s$/, '');
  return kinds.find((one) => one === singular || one === folded);
}

/** The same; throws a `#VALUE!` refusal that names the kinds. */
export function readKind(text: string): Kind {
  const kind = findKind(text);
  if (kind) return kind;
  throw mustMend(
    `"${text.slice(0, 40)}" is not a kind.`,
    `Use companies, facilities, materials, countries, agencies, programmes, measures, bases, series or sources.`,
  );
}
