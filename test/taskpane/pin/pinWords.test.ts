import assert from 'node:assert/strict';
import { actWords, differencesWords } from '../../../src/taskpane/pin/pinWords.ts';

const state = {
  kind: 'here' as const,
  pin: { edition: '2026.01.01', sha256: '', pinnedOn: '', stays: '2026.02.01' },
  trouble: '',
  elsewhere: '2026.02.01',
  newer: '2026.02.01',
  news: '',
  feed: undefined,
  fetching: { kind: 'idle' as const },
  undoTo: undefined,
};

describe('actWords(act, state)', () => {
  for (const [act, words] of [
    ['pin', 'Pinned to edition 2026.01.01.'],
    [
      'update',
      'Pinned to edition 2026.01.01 now. Exactly the cells that it answers otherwise are calculated again.',
    ],
    [
      'unpin',
      'Unpinned: edition 2026.02.01 answers. Exactly the cells that it answers otherwise are calculated again.',
    ],
    ['undo', 'Pinned to edition 2026.01.01 again.'],
    ['stay', 'This workbook stays on edition 2026.01.01. It will not ask again about 2026.02.01.'],
  ] as const)
    it(`says of "${act}": ${words}`, () => assert.equal(actWords(act, state), words));
  it('says of an undo that takes the pin away that there is none', () =>
    assert.equal(actWords('undo', { ...state, pin: undefined }), 'Not pinned, as before.'));
});

describe('differencesWords(summary)', () => {
  const summary = { found: 4, touched: 2, uncertain: 0, sheet: 'S', address: 'A1' };
  for (const [parts, words] of [
    [{}, '2 of 4 cells with REE formulas differ. They are listed on a new sheet.'],
    [
      { touched: 1, uncertain: 1 },
      '1 of 4 cells with REE formulas differs. Of 1 only Excel can say. They are listed on a new sheet.',
    ],
    [{ sheet: '' }, '2 of 4 cells with REE formulas differ. Cancelled, no sheet was written.'],
    [
      { touched: 0, sheet: '' },
      'Nothing differs: 4 cells with REE formulas answer the same in both editions.',
    ],
    [{ found: 0, touched: 0, sheet: '' }, 'No REE formulas in this workbook: nothing differs.'],
  ] as const)
    it(words, () => assert.equal(differencesWords({ ...summary, ...parts }), words));
});
