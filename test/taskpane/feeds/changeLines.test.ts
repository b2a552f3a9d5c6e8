import assert from 'node:assert/strict';
import { compareEditions } from '../../../src/feed/compare/compareEditions.ts';
import { listChanges } from '../../../src/taskpane/feeds/changeLines.ts';
import { formatsOf } from '../../../src/taskpane/formats/formats.ts';
import { pricedEdition } from '../../support/feed/madeFeed.ts';

const formats = formatsOf('en-GB');

describe('listChanges({ changes, before, after, formats })', () => {
  const before = pricedEdition('2026.01.01', { 2023: 40, 2024: 55 });
  const after = pricedEdition('2026.02.01', { 2024: 56.5, 2025: 1200 });
  const groups = listChanges({ changes: compareEditions(before, after), before, after, formats });

  it('groups records and says old and new with their unit', () => {
    assert.deepEqual(
      groups.map(({ name, lines }) => [name, lines.length]),
      [['Figures', 3]],
    );
    const said = groups[0]!.lines.map(({ change, title, fields }) => [change, title, fields]);
    assert.deepEqual(said, [
      ['revised', 'Nd oxide, price, average, 2024', [{ name: '', old: '55 USD/kg', new: '56.5 USD/kg' }]],
      ['added', 'Nd oxide, price, average, 2025', [{ name: '', old: '', new: '1,200 USD/kg' }]],
      ['removed', 'Nd oxide, price, average, 2023', [{ name: '', old: '40 USD/kg', new: '' }]],
    ]);
  });
  it('names the source, and can be searched by all that it says', () => {
    const [line] = groups[0]!.lines;
    assert.equal(line?.source?.id, 'government');
    for (const word of ['revised', 'nd oxide', '2024', '56.5']) assert.ok(line.searched.includes(word), word);
  });
});
