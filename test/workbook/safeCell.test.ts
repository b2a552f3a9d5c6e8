import assert from 'node:assert/strict';
import fc from 'fast-check';
import { safeCell } from '../../src/workbook/safeCell.ts';

describe('safeCell(value)', () => {
  const marked = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '\u00a0=1+1',
    '\u200b=1+1',
    '\ufeff=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    "'=1+1",
    '2024-06',
    '1E5',
    '007',
    '#N/A',
    '$5',
    'May 5',
    'R5.1.1',
    'TRUE',
    'false',
    '{=1+1}',
    '１２',
  ];
  for (const text of marked)
    it(`marks ${JSON.stringify(text)} as text`, () => assert.equal(safeCell(text), `'${text}`));

  const plain = [
    'MP Materials',
    'NdPr',
    'Länder (alle)',
    '氧化镨钕',
    'Mineral Commodity Summaries 2026, rare earths, table 1',
    '',
  ];
  for (const text of plain)
    it(`leaves ${JSON.stringify(text)} alone`, () => assert.equal(safeCell(text), text));

  it('leaves numbers and booleans alone', () => {
    assert.deepEqual([safeCell(1.5), safeCell(-2), safeCell(true)], [1.5, -2, true]);
  });

  it('drops what no cell can hold and cuts what does not fit', () => {
    assert.equal(safeCell('a\u0000b\u0007'), 'ab');
    assert.equal(safeCell('\u0000=1'), "'=1");
    assert.equal(safeCell('a\ud800'), 'a\ufffd');
    assert.equal(safeCell('a'.repeat(40_000)), 'a'.repeat(32_767));
  });

  it('never gives text that Excel could read as anything else', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.constantFrom(...Array.from('=+-@\t\r\n ＝＋－＠\'"#\u0000\u200b')), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(nasty, (text) => {
        const safe = String(safeCell(text));
        const kept = safe.startsWith("'") ? safe.slice(1) : safe;
        assert.ok(safe === '' || safe.startsWith("'") || /^\p{L}/u.test(safe), safe);
        assert.ok(kept.length <= text.length);
        if (!safe.startsWith("'")) assert.ok(!/^(true|false)$/i.test(safe));
      }),
    );
  });
});
