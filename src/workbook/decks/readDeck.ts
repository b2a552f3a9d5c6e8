import { Refusal, mustMend, parsePeriod } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import { layerSource } from '../../dataset/index.ts';
import type { StatedClaim, StatedLayer } from '../../dataset/index.ts';
import { columnReader } from './columnReader.ts';
import { placeOfRow } from './placeOfRow.ts';
import type { TableRead } from './tableRead.ts';

/** A row of a table that cannot be read. */
export interface RowProblem {
  /** "row 12 of Price deck", by the sheet. */
  readonly place: string;
  readonly problem: Refusal;
}

export interface DeckRead {
  readonly layer: StatedLayer;
  readonly problems: readonly RowProblem[];
}

/** A price deck as a layer: each row with a number in Price is one, on the basis "deck: " and the table's name. */
export function readDeck(table: TableRead): DeckRead {
  const { name } = table;
  const at = columnReader(table);
  const problems: RowProblem[] = [];
  const claims = table.rows.flatMap((row, index): StatedClaim[] => {
    const value = at(row, 'Price');
    if (typeof value !== 'number') return [];
    const place = placeOfRow(table, index);
    try {
      return [
        {
          place,
          subject: textOf(at(row, 'Material')),
          measure: 'price',
          basis: `deck: ${name}`,
          when: periodOf(at(row, 'Year')),
          value,
          unit: textOf(at(row, 'Unit')),
          note: typeof at(row, 'Own price') === 'number' ? 'own price' : 'as published',
        },
      ];
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      problems.push({ place, problem });
      return [];
    }
  });
  return {
    layer: { kind: 'price deck', label: name, source: sourceOf(table), hasOwnSeries: true, claims },
    problems,
  };
}

function sourceOf({ name }: TableRead): StatedLayer['source'] {
  return layerSource({
    id: `deck:${name}`,
    kind: 'price deck',
    title: 'table of this workbook',
    publisher: `Price deck ${name}`,
  });
}

function periodOf(cell: unknown): Period {
  if (typeof cell === 'number' || (typeof cell === 'string' && cell.trim() !== '')) return parsePeriod(cell);
  throw mustMend('The year is missing.', 'Give the year of the price: 2027.');
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}
