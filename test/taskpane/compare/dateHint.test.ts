import assert from 'node:assert/strict';
import { dateHint } from '../../../src/taskpane/compare/dateHint.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const hint = (measures: readonly string[], date: string | null = null): string =>
  dateHint(seedEdition, { measures: measures.map((measure) => ({ measure, unit: '' })), date });

describe('dateHint(edition, comparison)', () => {
  it('offers LTM where every measure adds up over quarters', () =>
    assert.equal(hint(['revenue', 'production: NdPr oxide']), '2025, 2024-H1, 2024-Q3, LTM'));
  it('offers none beside a capacity or a price', () => {
    assert.equal(hint(['revenue', 'nameplate capacity']), '2025, 2024-H1, 2024-Q3');
    assert.equal(hint(['price']), '2025, 2024-H1, 2024-Q3');
  });
  it('names the measures that have none where it is typed', () =>
    assert.equal(
      hint(['revenue', 'nameplate capacity'], 'LTM'),
      'LTM adds up quarters: there is none of nameplate capacity.',
    ));
});
