import { findAnswer, valueIn } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { RichAnswer, broadcast, questionOf } from './call/index.ts';
import type { Cell } from './call/index.ts';
import { factValue } from './rich/factValue.ts';

/**
 * The number that PRICE, CAPACITY or VALUE answers with, carrying its own citation: its card shows source, dates, unit, basis and status, and =A1.Source reads them. An Excel without such numbers gets the plain number.
 * Gives #N/A and #VALUE! as those functions do; where a price needs a rate, REE.PRICE takes one.
 * @customfunction
 * @param name Whose number: "NdPr", "10X". A range gives a number for each cell.
 * @param measure Which number: "price", "price: spot Europe", "nameplate capacity: NdFeB magnets, announced".
 * @param [date] Year, period or day, or "LTM" for what happens in a period. Blank: as the functions read it.
 * @returns The number in the unit that REE.UNIT names, with its citation.
 * @example =REE.FACT("NdPr","price",2024) //=> 55
 * @example =REE.FACT("10X","nameplate capacity") //=> 7000
 */
export function fact(name: unknown[][], measure: unknown[][], date?: unknown[][]): unknown[][] {
  return broadcast(factOf, [name, measure, date]) as unknown[][];
}

function factOf(edition: Edition, name: Cell, measure: Cell, date: Cell): RichAnswer {
  const question = questionOf(edition, name, measure, date);
  const finding = findAnswer(edition, question);
  const figure = valueIn(finding, '');
  return new RichAnswer(figure.value, (level) =>
    level === 'number' ? factValue(edition, question.name, finding, figure) : undefined,
  );
}
