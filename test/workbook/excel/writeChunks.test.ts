import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chunkRows } from '../../../src/workbook/excel/writeChunks.ts';

describe('chunkRows(values, limitBytes)', () => {
  it('keeps together what fits', () => {
    const [only, ...others] = chunkRows([[1, 'a'], [2]], 1000);
    assert.deepEqual([only?.row, only?.values, others], [0, [[1, 'a'], [2]], []]);
    assert.deepEqual(chunkRows([]), []);
  });

  it('splits by rows, in order, each piece within the limit as it goes over the wire', () => {
    const rows = fc.array(fc.array(fc.oneof(fc.double(), fc.boolean(), fc.string({ unit: 'grapheme' }))), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 100, max: 2000 }), (values, limitBytes) => {
        const chunks = chunkRows(values, limitBytes);
        assert.deepEqual(
          chunks.flatMap((chunk) => chunk.values),
          values,
        );
        let row = 0;
        for (const chunk of chunks) {
          assert.equal(chunk.row, row);
          row += chunk.values.length;
          const sent = Buffer.byteLength(JSON.stringify(JSON.stringify(chunk.values))) - 4;
          assert.ok(sent <= chunk.bytes, `${sent} > ${chunk.bytes}`);
          assert.ok(chunk.bytes <= limitBytes || chunk.values.length === 1);
        }
      }),
    );
  });
});
