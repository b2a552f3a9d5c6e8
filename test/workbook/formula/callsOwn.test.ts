import assert from 'node:assert/strict';
import { callsOwn } from '../../../src/workbook/formula/callsOwn.ts';
import { OwnNames } from '../../../src/workbook/formula/ownNames.ts';

describe('callsOwn(formula)', () => {
  const own = [
    '=REE.PRICE("NdPr")',
    '=1+ree.price("Nd")*2',
    '=SUM(REE.PRICE(A1:A3))',
    '=IF(A1,-REE.EDITION(),0)',
    '=@REE.PRICE(A1)',
    '=LET(x,REE.PRICE("Nd"),x+1)',
    '=LAMBDA(x,REE.PRICE(x))("Nd")',
    '=_xldudf_REE_PRICE("Nd")',
    '=_xldudf_PRICE("Nd")',
    '=[2]!_xldudf_REE_PRICE("Nd")',
    '=BloombergUI.xla!_xldudf_REE_PRICE("Nd")',
    '=REE.NEWER("Nd")',
  ];
  const others = [
    'REE.PRICE("NdPr")',
    '="REE.PRICE(1)"',
    "='REE.PRICE('!A1",
    '=FREE.PRICE(1)',
    '=OTHER.REE.PRICE(1)',
    '=_xldudf_OTHER_PRICE(1)',
    '=_xldudf_BDP("x")',
    '=REE.A1',
    '=A1',
    '',
    7,
    true,
    null,
  ];
  for (const formula of own) it(`is true of ${formula}`, () => assert.equal(callsOwn(formula), true));
  for (const formula of others)
    it(`is false of ${String(formula)}`, () => assert.equal(callsOwn(formula), false));
});

describe('OwnNames', () => {
  const names = new OwnNames([
    { name: 'Twice', sheet: undefined, formula: '=NdPrPrice*2' },
    { name: 'NdPrPrice', sheet: undefined, formula: '=REE.PRICE("NdPr")' },
    { name: 'PriceOf', sheet: undefined, formula: '=LAMBDA(x,REE.PRICE(x))' },
    { name: 'Discount', sheet: undefined, formula: '=0.1' },
    { name: 'NdPrPrice', sheet: 'Old prices', formula: '=60' },
    { name: 'Local', sheet: 'Deck', formula: '=REE.PRICE("Dy")' },
    { name: 'Circle', sheet: undefined, formula: '=Circle+1' },
  ]);
  const cases: [formula: string, sheet: string, isOwn: boolean][] = [
    ['=NdPrPrice*3', 'Deck', true],
    ['=ndprprice*3', 'Deck', true],
    ['=Twice', 'Deck', true],
    ['=PriceOf("Nd")', 'Deck', true],
    ['=Discount', 'Deck', false],
    ['=NdPrPrice', 'Old prices', false],
    ["='Old prices'!NdPrPrice", 'Deck', false],
    ['=Local', 'Deck', true],
    ['=Local', 'Other', false],
    ['=Deck!Local', 'Other', true],
    ['=Circle', 'Deck', false],
    ['="Twice"', 'Deck', false],
    ['=TwiceAsMuch', 'Deck', false],
  ];
  for (const [formula, sheet, isOwn] of cases)
    it(`says ${isOwn} of ${formula} on ${sheet}`, () => assert.equal(callsOwn(formula, sheet, names), isOwn));
});
