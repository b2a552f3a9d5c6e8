import type { Edition } from '../src/dataset/index.ts';
import { formatPeriod } from '../src/model/index.ts';

/** Arguments of one PRICE call. */
export type PriceTuple = readonly [
  material: string,
  date: string | number | null,
  basis: string | null,
  unit: string | null,
  rate: number | null,
  ifMissing: string | null,
];

const units = [null, 'USD/kg', 'USD/t', 'USD/lb', 'CNY/kg', 'CNY/t'];

/** Distinct PRICE calls that answer: every printed price by every spelling of its material and in every unit. */
export function listAnswered(edition: Edition, answers: (tuple: PriceTuple) => boolean): PriceTuple[] {
  const tuples = new Map<string, PriceTuple>();
  for (let row = 0; row < edition.observations.count; row++) {
    const { series: id, period } = edition.observations.at(row);
    const series = edition.findSeries(id);
    if (!series || !period) continue;
    const material = edition.findMaterial(series.material)!;
    const basis = [series.basis, series.market].filter(Boolean).join(' ');
    const element = material.form === 'oxide' ? edition.findMaterial(material.parent) : undefined;
    for (const name of [material.name, material.fullName, element?.name ?? material.id])
      for (const unit of units) {
        const tuple: PriceTuple = [name, formatPeriod(period), basis, unit, 7.1, null];
        tuples.set(JSON.stringify(tuple), tuple);
      }
  }
  return [...tuples.values()].filter(answers);
}

/** Distinct spellings of a few names, `count` of them: what a long column of names looks like. */
export function spellings(names: readonly string[], count: number): string[] {
  const found = new Set<string>();
  for (let turn = 0; found.size < count; turn++) {
    for (const name of names) {
      const spaces = ' '.repeat(turn % 50);
      const dashes = '-'.repeat(Math.floor(turn / 50));
      found.add(`${name}${dashes}${spaces}`);
    }
  }
  return [...found].slice(0, count);
}
