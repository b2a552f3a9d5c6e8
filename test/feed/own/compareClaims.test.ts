import assert from 'node:assert/strict';
import { compareClaims } from '../../../src/feed/own/compareClaims.ts';
import type { RowClaim } from '../../../src/feed/own/readRows.ts';
import { parsePeriod } from '../../../src/model/index.ts';

function claim(when: string, value: number, basis = 'spot'): RowClaim {
  const stated = { place: '', subject: 'NdPr', measure: 'price', basis, value, unit: 'USD/kg', note: '' };
  return { line: 1, columns: {}, stated: { ...stated, when: parsePeriod(when) } };
}

describe('compareClaims', () => {
  it('says what is revised, added and gone', () => {
    const before = [claim('2026-11-02', 84.1), claim('2026-11-09', 85), claim('2026-11-09', 90, 'contract')];
    const after = [claim('2026-11-16', 86), claim('2026-11-09', 85.5), claim('2026-11-02', 84.1)];
    assert.deepEqual(compareClaims(before, after), [
      { change: 'revised', title: 'NdPr, price: spot, 2026-11-09', old: '85 USD/kg', new: '85.5 USD/kg' },
      { change: 'added', title: 'NdPr, price: spot, 2026-11-16', old: '', new: '86 USD/kg' },
      { change: 'removed', title: 'NdPr, price: contract, 2026-11-09', old: '90 USD/kg', new: '' },
    ]);
    assert.deepEqual(compareClaims(before, [...before].reverse()), []);
  });
});
