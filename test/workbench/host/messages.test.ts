import assert from 'node:assert/strict';
import { decodeResult } from '../../../src/workbench/host/index.ts';

describe('decodeResult', () => {
  it('reads values, matrices and errors of both wire forms', () => {
    assert.deepEqual(
      decodeResult([
        7,
        true,
        [
          [1, null],
          ['a', true],
        ],
      ]),
      {
        invocation: 7,
        answer: [
          [1, null],
          ['a', true],
        ],
      },
    );
    assert.deepEqual(decodeResult([8, false, 'No such year.', 1]).answer, {
      code: '#N/A',
      message: 'No such year.',
    });
    assert.deepEqual(decodeResult({ id: 9, failed: true, value: 'Mend it.', errorCode: 7 }), {
      invocation: 9,
      answer: { code: '#VALUE!', message: 'Mend it.' },
    });
    assert.equal(decodeResult({ id: 10, failed: false, value: 3 }).answer, 3);
  });

  it('says so where a failure has no reason', () => {
    assert.deepEqual(decodeResult([1, false, '', 3]).answer, {
      code: '#VALUE!',
      message: 'The function failed and gave no reason: see the console.',
    });
  });

  it('keeps entities and numbers with properties as they are, and reads errors inside arrays', () => {
    const value = [
      [
        { type: 'Entity', text: '10X', properties: {} },
        { type: 'Double', basicValue: 5 },
      ],
      [{ type: 'Error', basicValue: '#N/A', message: 'None.' }, null],
    ];
    assert.deepEqual(decodeResult([1, true, value]).answer, [
      [
        { type: 'Entity', text: '10X', properties: {} },
        { type: 'Double', basicValue: 5 },
      ],
      [{ code: '#N/A', message: 'None.' }, null],
    ]);
  });
});
