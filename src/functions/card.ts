import { resolveSubject } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { RichAnswer, broadcast, requiredText } from './call/index.ts';
import type { Cell } from './call/index.ts';
import { cardValue } from './rich/cardValue.ts';

/**
 * The card of a company, facility, material, country or anything else that has a name: key figures, where and when, relations and sources. The cell shows the name, which the other functions understand. An Excel without cards gets the name as text.
 * Gives #VALUE! for a name that is unknown or means several things.
 * @customfunction
 * @param name Whose card: "MP Materials", "10X", "NdPr", "United States". A range gives a card for each cell.
 * @returns The name with its card.
 * @example =REE.CARD("NYSE:MP") //=> MP Materials
 */
export function card(name: unknown[][]): unknown[][] {
  return broadcast(cardOf, [name]) as unknown[][];
}

function cardOf(edition: Edition, name: Cell): RichAnswer {
  const subject = resolveSubject(edition, requiredText(name, 'The name'));
  return new RichAnswer(subject.name, (level) => cardValue(edition, subject, level));
}
