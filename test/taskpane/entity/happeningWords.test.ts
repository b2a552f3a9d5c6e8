import assert from 'node:assert/strict';
import { listHappenings, resolveSubject } from '../../../src/dataset/index.ts';
import type { Stage } from '../../../src/dataset/index.ts';
import { amountWords, happeningView } from '../../../src/taskpane/entity/happeningWords.ts';
import { formatsOf } from '../../../src/taskpane/formats/formats.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const formats = formatsOf('en-GB');

describe('amountWords(stage, formats)', () => {
  const nothing = {
    amount: undefined,
    low: undefined,
    high: undefined,
    currency: 'USD',
    bound: 'exact',
  } as const;
  const cases: [Partial<Stage>, string][] = [
    [{ amount: 400_000_000 }, '400 m USD'],
    [{ amount: 1_250_000_000, bound: 'at-least' }, '≥ 1.25 bn USD'],
    [{ amount: 51_016_000 }, '51.02 m USD'],
    [{ amount: 9_300_000, bound: 'up-to' }, '≤ 9.3 m USD'],
    [{ amount: 250_000, bound: 'about' }, '~ 250,000 USD'],
    [{ low: 200_000_000, high: 250_000_000 }, '200 m–250 m USD'],
    [{}, ''],
  ];
  for (const [change, words] of cases)
    it(words || 'nothing where nothing is stated', () =>
      assert.equal(amountWords({ ...nothing, ...change }, formats), words),
    );
});

describe('happeningView(edition, subject, happening, formats)', () => {
  it('shows every step of the seeds with a title, a stage and a source that resolves', () => {
    for (const name of ['MP Materials', '10X', 'United States', 'China']) {
      const subject = resolveSubject(seedEdition, name);
      const views = listHappenings(seedEdition, subject).map((one) =>
        happeningView(seedEdition, subject, one, formats),
      );
      assert.ok(views.length > 0, name);
      assert.equal(new Set(views.map(({ id }) => id)).size, views.length, `${name}: no step twice`);
      for (const { title, stage, source, others } of views) {
        assert.ok(title !== '' && stage !== '');
        assert.ok(seedEdition.getSource(source));
        assert.ok(others.every(({ id }) => id !== subject.id));
      }
    }
  });
});
