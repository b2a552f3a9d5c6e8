import type { Edition, Entity, Material, Named } from '../../dataset/index.ts';
import { foldName } from '../../model/index.ts';

/** Something to browse: an entity or a material. */
export interface Subject extends Named {
  /** What tells it from its like: full name, operator, country, ticker. */
  readonly details: readonly string[];
  readonly stages: readonly string[];
  /** ISO 3166-1 alpha-2; empty where it has none. */
  readonly country: string;
  /** Every way to write it, folded; the name first. */
  readonly spellings: readonly string[];
  /** The words of its names, folded. */
  readonly words: readonly string[];
}

const kindOrder = ['material', 'company', 'facility', 'country', 'region'];

/** All that can be browsed: materials first, then companies, facilities and the rest; what was renamed stands under its new name. */
export function listBrowsable({ entities, materials }: Edition): readonly Subject[] {
  const former = new Map<string, string[]>();
  for (const { pointsTo, name } of entities)
    if (pointsTo !== '') former.set(pointsTo, [...(former.get(pointsTo) ?? []), name]);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const subjects = [
    ...materials.map(ofMaterial),
    ...entities
      .filter(({ pointsTo }) => pointsTo === '')
      .map((entity) => ofEntity(entity, nameOf.get(entity.parent) ?? '', former.get(entity.id) ?? [])),
  ];
  return subjects
    .map((subject, order) => ({ subject, order, rank: rankOf(subject) }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ subject }) => subject);
}

function rankOf({ kind }: Subject): number {
  const rank = kindOrder.indexOf(kind);
  return rank < 0 ? kindOrder.length : rank;
}

function ofMaterial({ id, name, fullName, type, symbol, form, formula, aliases }: Material): Subject {
  return {
    id,
    kind: 'material',
    name,
    details: ['material', fullName === name ? '' : fullName, type === 'product' ? form : type].filter(
      Boolean,
    ),
    stages: [],
    country: '',
    ...spelled([name, fullName, id, symbol, formula, ...aliases]),
  };
}

function ofEntity(entity: Entity, operator: string, former: readonly string[]): Subject {
  const { id, kind, name, fullName, country, stages, tickers, aliases, formerNames } = entity;
  const symbols = tickers.flatMap((ticker) => [ticker, ticker.slice(ticker.indexOf(':') + 1)]);
  return {
    id,
    kind,
    name,
    details: [kind, operator, kind === 'country' ? '' : country, ...tickers].filter(Boolean),
    stages,
    country,
    ...spelled([name, fullName, id, ...symbols, ...aliases, ...formerNames, ...former]),
  };
}

function spelled(texts: readonly string[]): Pick<Subject, 'spellings' | 'words'> {
  return { spellings: folded(texts), words: folded(texts.flatMap(wordsOf)) };
}

/** The words of a text, as typed. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s\-–/(),.:]+/).filter(Boolean);
}

function folded(texts: readonly string[]): string[] {
  return [...new Set(texts.map(foldName))].filter(Boolean);
}
