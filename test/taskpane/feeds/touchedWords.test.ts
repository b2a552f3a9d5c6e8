import assert from 'node:assert/strict';
import { touchedWords } from '../../../src/taskpane/feeds/touchedWords.ts';

const cell = { sheet: 'Sheet1', address: 'A1', formula: '=REE.EDITION()', calls: [] };

describe('touchedWords(touched)', () => {
  for (const [found, touched, uncertain, words] of [
    [0, 0, 0, 'No REE formulas in this workbook: nothing is touched.'],
    [1, 0, 0, 'The one cell with an REE formula answers as before.'],
    [1, 1, 0, 'The one cell with an REE formula answers otherwise.'],
    [9, 0, 0, 'None of 9 cells with REE formulas answers otherwise.'],
    [9, 1, 0, '1 of 9 cells with REE formulas answers otherwise.'],
    [
      9,
      2,
      1,
      '2 of 9 cells with REE formulas answer otherwise. 1 cell asks with what only Excel can calculate: it is calculated again, too.',
    ],
    [
      9,
      2,
      3,
      '2 of 9 cells with REE formulas answer otherwise. 3 cells ask with what only Excel can calculate: they are calculated again, too.',
    ],
  ] as const)
    it(`counts ${touched} of ${found} and ${uncertain} uncertain`, () => {
      const times = (count: number) => Array.from({ length: count }, () => cell);
      assert.equal(touchedWords({ found, touched: times(touched), uncertain: times(uncertain) }), words);
    });
});
