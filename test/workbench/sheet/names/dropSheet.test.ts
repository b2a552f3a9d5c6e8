import assert from 'node:assert/strict';
import { dropSheet } from '../../../../src/workbench/sheet/names/dropSheet.ts';

describe('dropSheet(formula, sheet)', () => {
  const cases: [formula: string, expected: string | undefined][] = [
    ['=Deck!$A$1:$B$6,Deck!$E$1', '=#REF!,#REF!'],
    ["='deck'!$A$1,Rates!$B$1", '=#REF!,Rates!$B$1'],
    ['=SUM(Deck!A1:A3)*Rates!B1', '=SUM(#REF!)*Rates!B1'],
    ['=Decks!A1+A1', undefined],
    ['="Deck!A1"', undefined],
  ];
  for (const [formula, expected] of cases)
    it(formula, () => assert.equal(dropSheet(formula, 'Deck'), expected));
});
