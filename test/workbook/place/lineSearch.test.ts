import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineSearch } from '../../../src/workbook/place/lineSearch.ts';

/** Where lines of these heights begin; every further one is 15 points high. */
function sheet(heights: readonly number[]) {
  const startOf = (line: number): number => {
    const own = heights.slice(0, line).reduce((sum, one) => sum + one, 0);
    return own + Math.max(0, line - heights.length) * 15;
  };
  let asked = 0;
  const startsOf = (lines: readonly number[]) => {
    asked += 1;
    return Promise.resolve(lines.map(startOf));
  };
  return { startOf, startsOf, asked: () => asked };
}

describe('lineSearch(points, lineCount, startsOf)', () => {
  it('finds lines of one height, in few round trips', async () => {
    const { startsOf, asked } = sheet([]);
    const lineAt = await lineSearch([31, 15_001], 1_048_576, startsOf);
    assert.deepEqual([lineAt(31), lineAt(15_001)], [2, 1000]);
    assert.ok(asked() <= 10, `${asked()} round trips`);
  });

  it('takes what ends on a line as not reaching into the next', async () => {
    const { startsOf } = sheet([]);
    assert.equal((await lineSearch([30], 1_048_576, startsOf))(30), 1);
  });

  it('finds the last line that begins before a point, whatever the heights, hidden ones too', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 9000 }),
        async (heights, point) => {
          const { startOf, startsOf } = sheet(heights);
          const line = (await lineSearch([point], 1_048_576, startsOf))(point);
          assert.ok(startOf(line) < point && startOf(line + 1) >= point);
        },
      ),
    ));
});
