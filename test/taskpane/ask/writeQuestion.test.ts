import assert from 'node:assert/strict';
import { measureText, writeQuestion } from '../../../src/taskpane/ask/writeQuestion.ts';

const price = { id: 'price', label: 'price' };
const capacity = { id: 'nameplate-capacity', label: 'nameplate capacity' };

describe('writeQuestion(asked)', () => {
  it('writes the function of the measure, and leaves blanks out', () => {
    const formulas = [
      writeQuestion({ name: 'NdPr', measure: price, qualifier: 'average' }),
      writeQuestion({
        name: 'Dy',
        measure: price,
        qualifier: 'spot Europe',
        date: '2025',
        unit: 'CNY/kg',
        rate: 7.2,
      }),
      writeQuestion({ name: '10X', measure: capacity, qualifier: '', status: 'announced', unit: 'kt/yr' }),
      writeQuestion({
        name: 'Mountain Pass',
        measure: { id: 'production', label: 'production' },
        qualifier: 'NdPr oxide',
        date: 'LTM',
      }),
      writeQuestion({
        name: 'Lynas',
        measure: { id: 'start', label: 'start' },
        qualifier: 'DyTb oxide',
        date: '2024-Q3',
      }),
    ];
    assert.deepEqual(formulas, [
      '=REE.PRICE("NdPr")',
      '=REE.PRICE("Dy",2025,"spot Europe","CNY/kg",7.2)',
      '=REE.CAPACITY("10X",,,"announced","kt/yr")',
      '=REE.PRODUCTION("Mountain Pass","NdPr oxide","LTM")',
      '=REE.VALUE("Lynas","start: DyTb oxide","2024-Q3")',
    ]);
  });
});

describe('measureText(asked)', () => {
  it('puts product and status behind the colon', () => {
    assert.equal(
      measureText({ measure: capacity, qualifier: 'NdPr oxide', status: 'announced' }),
      'nameplate capacity: NdPr oxide, announced',
    );
    assert.equal(measureText({ measure: price, qualifier: '' }), 'price');
  });
});
