import { mustMend } from '../../model/index.ts';
import type { EntityKind } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import { readYearEnd } from '../readYearEnd.ts';
import { findFact } from './fact.ts';
import { readMeasure } from './measureText.ts';
import { listAskedSeries } from './price.ts';

export const yearEndMeasure = 'fiscal-year-end';

/** Whose fiscal year is meant: that of what has the name, for a price that of who pays or receives it. */
export interface FiscalQuestion {
  readonly name: string;
  readonly measure: string;
}

/**
 * The month (1 to 12) in which the fiscal year of a company ends, of a plant its operator's. Throws a `#VALUE!` refusal where the
 * data do not know it.
 */
export function findYearEnd(edition: Edition, { name, measure: text }: FiscalQuestion): number {
  const { measure, qualifier } = readMeasure(edition, text);
  const of =
    measure.id === 'price'
      ? subjectOfPrice(edition, name, qualifier)
      : edition.names.resolve(name, measure.kinds as readonly EntityKind[]);
  const company = of && companyWithYear(edition, of.id);
  if (!company) throw noFiscalYear(edition, of?.name ?? `prices of ${name}`);
  const measureOfYear = edition.findMeasure(yearEndMeasure)!;
  const fact = findFact(edition, {
    name: `company:${company}`,
    measure: measureOfYear,
    product: '',
    when: undefined,
  });
  return readYearEnd(String(fact.value))!;
}

/** Realized and contract prices are a company's; others are a market's. */
function subjectOfPrice(
  edition: Edition,
  material: string,
  basis: string,
): { readonly id: string; readonly name: string } | undefined {
  const [first, ...others] = new Set(listAskedSeries(edition, material, basis).map(({ subject }) => subject));
  return others.length === 0 ? edition.findEntity(first ?? '') : undefined;
}

function companyWithYear(edition: Edition, id: string): string | undefined {
  const passed = new Set<string>();
  for (let at = edition.findEntity(id); at && !passed.has(at.id); at = edition.findEntity(at.parent)) {
    if (edition.listTracks(at.id, yearEndMeasure).length > 0) return at.id;
    passed.add(at.id);
  }
  return undefined;
}

function noFiscalYear(edition: Edition, whose: string): Error {
  const known = edition.entities
    .filter(({ id }) => edition.listTracks(id, yearEndMeasure).length > 0)
    .map(({ name }) => name);
  return mustMend(
    `No fiscal-year end is known of ${whose.slice(0, 60)}.`,
    `It is of ${known.slice(0, 3).join(', ') || 'none'}. Use 2024, "2024-H1" or "2023-07-01..2024-06-30".`,
  );
}
