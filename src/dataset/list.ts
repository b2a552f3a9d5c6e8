import { bases, entityKinds, foldName, mustMend, notAvailable } from '../model/index.ts';
import type { Edition } from './edition.ts';
import { readFilter } from './filter.ts';
import type { Condition } from './filter.ts';
import { readKind } from './kinds.ts';
import { listPlants, operatorsUnder } from './answer/operators.ts';

/** Something listed: the name to type, and the columns a filter may ask about. */
interface Listed {
  readonly name: string;
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * Names of everything of a kind that passes a filter, alphabetically.
 * Throws a `#VALUE!` refusal for an unknown kind or filter, `#N/A` where nothing passes.
 */
export function listSubjects(edition: Edition, kindText: string, filterText: string): readonly string[] {
  const kind = readKind(kindText);
  const all = listOfKind(edition, kind);
  const filter = readFilter(filterText, Object.keys(all[0]?.columns ?? {}));
  const meant = columnsThatSay(all, filter.name);
  const related = filter.name === '' ? undefined : relatedTo(edition, filter.name, meant);
  const passing = all.filter(
    (listed) =>
      (related?.(listed) ?? true) &&
      filter.conditions.every((condition) => passes(listed.columns, condition)),
  );
  if (passing.length === 0) {
    const [column] = meant;
    throw notAvailable(
      `No ${kind} passes "${filterText}".`,
      column === undefined
        ? `REE.LIST("${kindText}") lists all ${all.length}.`
        : `Those that say so: REE.LIST("${kindText}","${column}").`,
    );
  }
  return [...new Set(passing.map(({ name }) => name))].sort((a, b) => a.localeCompare(b, 'en'));
}

function listOfKind(edition: Edition, kind: string): Listed[] {
  switch (kind) {
    case 'material':
      return edition.materials.map(({ id, name, type, form, parent, symbol }) => ({
        name,
        columns: { id, name, type, form, parent, symbol },
      }));
    case 'measure':
      return edition.measures.map(({ id, label, dimension, kinds }) => ({
        name: label,
        columns: { id, name: label, dimension, kinds },
      }));
    case 'basis':
      return bases.map((name) => ({ name, columns: { name } }));
    case 'series':
      return edition.series.map(({ id, material, basis, market, publisher, vat, frequency }) => ({
        name: id,
        columns: { id, material, basis, market, publisher, vat, frequency },
      }));
    case 'source':
      return edition.sources.map(({ id, kind: sourceKind, publisher, licence, retrieval }) => ({
        name: id,
        columns: { id, kind: sourceKind, publisher, licence, retrieval },
      }));
    default:
      return edition.entities
        .filter((entity) => entity.kind === kind && entity.pointsTo === '')
        .map(({ id, name, country, parent, stages, tickers }) => ({
          name,
          columns: { id, name, country, parent, stage: stages, ticker: tickers },
        }));
  }
}

/** A word that is no name but stands in a column: "stage=magnet" for "magnets". */
function columnsThatSay(all: readonly Listed[], word: string): readonly string[] {
  const wanted = foldName(word);
  const spellings = wanted === '' ? [] : [wanted, wanted.replace(/s$/, '')];
  const found = all.flatMap(({ columns }) =>
    Object.entries(columns).flatMap(([column, stated]) =>
      (typeof stated === 'string' ? [stated] : stated)
        .filter((one) => spellings.includes(foldName(one)))
        .map((one) => `${column}=${one}`),
    ),
  );
  return [...new Set(found)];
}

/** Facilities of a company or in a country, companies it owns, materials below a material. */
function relatedTo(edition: Edition, name: string, meant: readonly string[]): (listed: Listed) => boolean {
  const known = edition.names.listMeanings(name);
  if (known.length === 0 && meant.length > 0)
    throw mustMend(
      `"${name.slice(0, 40)}" is no name.`,
      '',
      meant.map((condition) => `"${condition}"`),
    );
  const meanings = known.length > 0 ? known : [edition.names.resolve(name, entityKinds)];
  const related = new Set(meanings.map(({ id }) => id));
  for (const { id, kind } of meanings) {
    const entity = edition.findEntity(id);
    if (kind === 'material') for (const material of edition.listProductsBelow(id)) related.add(material);
    if (!entity) continue;
    for (const plant of listPlants(edition, entity, undefined)) related.add(plant);
    for (const company of operatorsUnder(edition, id, edition.date)) related.add(company);
    if (entity.kind === 'country')
      for (const other of edition.entities) if (other.country === entity.country) related.add(other.id);
  }
  return ({ columns: { id, material, parent } }) =>
    [id, material, parent].some((one) => typeof one === 'string' && related.has(one));
}

function passes(columns: Listed['columns'], { column, operator, value }: Condition): boolean {
  const stated = columns[column];
  const words = (typeof stated === 'string' ? [stated] : (stated ?? [])).map(foldName);
  const wanted = foldName(value);
  switch (operator) {
    case '=':
      return words.includes(wanted);
    case '<>':
      return !words.includes(wanted);
    case '>=':
      return words.some((word) => word >= wanted);
    case '<=':
      return words.some((word) => word <= wanted);
  }
}
