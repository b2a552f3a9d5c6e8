import assert from 'node:assert/strict';
import { bySource } from '../../../src/taskpane/book/bySource.ts';

describe('bySource(changed)', () => {
  it('groups cells by their source, both in the order in which they come', () => {
    const cell = (address: string, source: string) => ({
      sheet: 'Sheet1',
      address,
      formula: '',
      old: 1,
      new: 2,
      numberFormat: 'General',
      source,
    });
    const grouped = bySource([cell('A1', 'USGS'), cell('A2', 'IEA'), cell('B9', ''), cell('A3', 'USGS')]);
    assert.deepEqual(
      grouped.map(([source, cells]) => [source, cells.map(({ address }) => address)]),
      [
        ['USGS', ['A1', 'A3']],
        ['IEA', ['A2']],
        ['', ['B9']],
      ],
    );
  });
});
