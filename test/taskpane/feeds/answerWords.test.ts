import assert from 'node:assert/strict';
import { formatsOf } from '../../../src/taskpane/formats/formats.ts';
import { answerWords } from '../../../src/taskpane/feeds/answerWords.ts';

const german = formatsOf('de-DE');

describe('answerWords({ before, after }, formats)', () => {
  it('writes numbers with all their digits, as the reader does', () => {
    assert.deepEqual(answerWords({ before: [[1234.5]], after: [[-0.0001]] }, german), {
      before: '1.234,5',
      after: '−0,0001',
      note: '',
    });
  });
  it('gives the first of many values that differs, and how many do', () => {
    const after = [
      ['Dy', 1],
      ['Nd', 3],
      ['Pr', 4],
    ];
    assert.deepEqual(
      answerWords(
        {
          before: [
            ['Dy', 1],
            ['Nd', 2],
          ],
          after,
        },
        german,
      ),
      {
        before: '2',
        after: '3',
        note: '3 of 6 values, the first of them:',
      },
    );
  });
  it('names errors, flags, empty texts and what is not there', () => {
    const error = { error: '#N/A', message: 'nothing' };
    assert.deepEqual(answerWords({ before: [[error]], after: [['']] }, german), {
      before: '#N/A',
      after: '(empty)',
      note: '',
    });
    assert.equal(answerWords({ before: [[true]], after: [[false]] }, german).before, 'TRUE');
    assert.equal(answerWords({ before: [['a']], after: [['a', 'b']] }, german).before, '(no cell)');
  });
  it('says so where only the source or the card is another', () => {
    assert.equal(
      answerWords({ before: [[55]], after: [[55]] }, german).note,
      'same value, another source or card',
    );
  });
});
