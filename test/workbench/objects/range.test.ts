import assert from 'node:assert/strict';
import { HeadlessWorkbook } from '../../support/headlessWorkbook.ts';

describe('Range', () => {
  let book: HeadlessWorkbook;
  beforeEach(() => (book = new HeadlessWorkbook()));
  afterEach(() => book.close());

  it('writes and reads', async () => {
    const r = book.first.GetRange('A1:B2');
    await book.batch(() => {
      r.Values = [
        [1, 'two'],
        [true, '=A1+1'],
      ];
    });
    assert.deepEqual(await r.Values, [
      [1, 'two'],
      [true, 2],
    ]);
    console.log(await r.Text, await r.ValueTypes, await r.Formulas, r.Address);
  });
});
