import assert from 'node:assert/strict';
import { moveToSheet } from '../../../../src/workbench/sheet/names/moveToSheet.ts';

describe('moveToSheet(formula, from, to)', () => {
  const cases: [formula: string, expected: string | undefined][] = [
    ['=Deck!$A$1:$B$2', "='Deck (2)'!$A$1:$B$2"],
    ["='deck'!A:A", "='Deck (2)'!A:A"],
    ['=SUM(Deck!A1:A3)*Rates!B1', "=SUM('Deck (2)'!A1:A3)*Rates!B1"],
    ['=Deck!local', "='Deck (2)'!local"],
    ['=Decks!A1+A1', undefined],
    ['="Deck!A1"', undefined],
    ['=0.13', undefined],
  ];
  for (const [formula, expected] of cases)
    it(formula, () => assert.equal(moveToSheet(formula, 'Deck', 'Deck (2)'), expected));
});
