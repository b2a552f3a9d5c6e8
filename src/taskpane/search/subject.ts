import type { Edition, Entity, Material } from '../../dataset/index.ts';
import { foldName } from '../../model/index.ts';

/** Something to browse: an entity or a material. */
export interface Subject {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** What tells it from its like: full name, operator, country, ticker. */
  readonly details: readonly string[];
  /** Every way to write it, folded; the name first. */
  readonly spellings: readonly string[];
  /** The words of its names, folded. */
  readonly words: readonly string[];
}

const kindOrder = ['material', 'company', 'facility', 'country', 'region'];

/** All that can be browsed: materials first, then companies, facilities and the rest; what was renamed stands under its new name. */
export function listBrowsable(edition: Edition): readonly Subject[] {
  const { entities, materials } = edition;
  const subjects = [
    ...materials.map(ofMaterial),
    ...entities
      .filter(({ pointsTo }) => pointsTo === '')
      .map((entity) =>
        ofEntity(
          edition,
          entity,
          entities.filter(({ pointsTo }) => pointsTo === entity.id),
        ),
      ),
  ];
  return subjects
    .map((subject, order) => ({ subject, order }))
    .sort((a, b) => rankOf(a.subject) - rankOf(b.subject) || a.order - b.order)
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
    details: [fullName === name ? '' : fullName, type === 'product' ? form : type].filter(Boolean),
    ...spelled([name, fullName, id, symbol, formula, ...aliases]),
  };
}

function ofEntity(edition: Edition, entity: Entity, former: readonly Entity[]): Subject {
  const { id, kind, name, fullName, parent, country, tickers, aliases, formerNames } = entity;
  const operator = edition.findEntity(parent)?.name ?? '';
  const symbols = tickers.flatMap((ticker) => [ticker, ticker.slice(ticker.indexOf(':') + 1)]);
  return {
    id,
    kind,
    name,
    details: [kind, operator, kind === 'country' ? '' : country, ...tickers].filter(Boolean),
    ...spelled([
      name,
      fullName,
      id,
      ...symbols,
      ...aliases,
      ...formerNames,
      ...former.map((one) => one.name),
    ]),
  };
}

function spelled(texts: readonly string[]): Pick<Subject, 'spellings' | 'words'> {
  return {
    spellings: folded(texts),
    words: folded(texts.flatMap((text) => text.split(/[\s\-–/(),.]+/))),
  };
}

function folded(texts: readonly string[]): string[] {
  return [...new Set(texts.map(foldName))].filter(Boolean);
}
