import assert from 'node:assert/strict';
import { listKeyFindings, resolveSubject } from '../../../src/dataset/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import { serialOf } from '../../../src/model/index.ts';
import { historyOf } from '../../../src/taskpane/chart/history.ts';
import { listCharts } from '../../../src/taskpane/chart/layers.ts';
import type { ChartChoice } from '../../../src/taskpane/chart/layers.ts';
import { nearestMark, planChart, spanWords } from '../../../src/taskpane/chart/plan.ts';
import { listBrowsable } from '../../../src/taskpane/search/subject.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const size = { width: 300, height: 120, top: 10, right: 0, bottom: 10, left: 0 };
const made = makeEdition({
  entities: [{ id: 'maker', name: 'Maker', kind: 'company' }],
  series: [
    { id: 'average' },
    { id: 'spot', basis: 'spot', market: 'China', frequency: 'quote' },
    { id: 'dy-spot', material: 'dy-oxide', basis: 'spot', frequency: 'quote' },
  ],
  observations: [
    { id: 'a1', series: 'average', period: '2021', value: 50 },
    { id: 'a2', series: 'average', period: '2022', low: 80, high: 120 },
    { id: 'a4', series: 'average', period: '2024', value: 60, status: 'estimate' },
    { id: 's1', series: 'spot', period: '2025-08-01', value: 700_000, unit: 'CNY/t' },
    { id: 'd1', series: 'dy-spot', subject: 'dy-oxide', period: '2025-01-10', value: 210 },
    { id: 'd2', series: 'dy-spot', subject: 'dy-oxide', period: '2025-03-10', value: 230 },
    ...['2023', '2024', '2025'].map((period, index) => ({
      id: `o${index}`,
      subject: 'maker',
      measure: 'production',
      product: 'nd-oxide',
      unit: 't',
      period,
      value: 900 + index,
    })),
  ],
});

function chartsOf(edition: Edition, name: string): readonly ChartChoice[] {
  const subject = resolveSubject(edition, name);
  return listCharts(edition, subject, [...listKeyFindings(edition, subject)]);
}

describe('listCharts(edition, subject, findings)', () => {
  it('puts quotes beside the averages of the same thing in the same unit, and says what it leaves out', () => {
    const usd = makeEdition({
      series: [{ id: 'average' }, { id: 'spot', basis: 'spot', frequency: 'quote' }],
      observations: [
        { id: 'a1', series: 'average', period: '2021', value: 50 },
        { id: 'a2', series: 'average', period: '2022', value: 60 },
        { id: 's1', series: 'spot', period: '2025-02-19', value: 700_000, unit: 'CNY/t' },
        { id: 's2', series: 'spot', period: '2025-07-01', value: 100 },
        { id: 's3', series: 'spot', period: '2025-08-01', value: 101 },
      ],
    });
    const [together] = chartsOf(usd, 'Nd oxide');
    assert.equal(together?.label, 'average price and spot price');
    assert.deepEqual(
      chartsOf(usd, 'Nd oxide')[1]?.label,
      'spot price',
      'what was left out has its own chart',
    );
    assert.deepEqual(
      together.layers.map(({ points, leftOut, isQuoted }) => [points.length, leftOut, isQuoted]),
      [
        [2, 0, false],
        [2, 1, true],
      ],
    );
  });

  it('shows quotes in the unit that most of them have', () => {
    const [quotes] = chartsOf(
      makeEdition({
        series: [{ id: 'spot', basis: 'spot', frequency: 'quote' }],
        observations: [
          { id: 's1', series: 'spot', period: '2025-02-19', value: 700_000, unit: 'CNY/t' },
          { id: 's2', series: 'spot', period: '2025-07-01', value: 710_000, unit: 'CNY/t' },
          { id: 's3', series: 'spot', period: '2025-08-01', value: 101 },
        ],
      }),
      'Nd oxide',
    );
    assert.deepEqual([quotes?.layers[0].unit, quotes?.layers[0].leftOut], ['CNY/t', 1]);
  });

  it('has no chart of what has fewer than two figures or no time', () => {
    assert.deepEqual(chartsOf(made, 'Nd metal'), []);
  });

  it('draws every subject of the seeds without fail: finite places, inside the picture', () => {
    let charts = 0;
    for (const subject of listBrowsable(seedEdition)) {
      for (const { layers } of listCharts(seedEdition, subject, [...listKeyFindings(seedEdition, subject)])) {
        charts++;
        for (const { x, y } of planChart(layers, size).marks)
          assert.ok(x >= 0 && x <= 300 && y >= 10 - 1e-9 && y <= 110 + 1e-9, `${subject.id}: ${x}, ${y}`);
      }
    }
    assert.ok(charts > 40, `${charts} charts`);
  });
});

describe('historyOf(edition, subject, found)', () => {
  const history = historyOf(
    made,
    resolveSubject(made, 'Nd oxide'),
    [...listKeyFindings(made, resolveSubject(made, 'Nd oxide'))][0]!,
  )!;

  it('leaves out a period that nothing answers for', () => {
    assert.equal(spanWords(history.points), '2021–2024');
    assert.deepEqual(
      history.points.map(({ value }) => value),
      [50, 100, 60],
    );
  });

  it('keeps printed ranges and what is not actual', () => {
    assert.deepEqual(
      history.points.map(({ low, high, isEstimate }) => [low, high, isEstimate]),
      [
        [undefined, undefined, false],
        [80, 120, false],
        [undefined, undefined, true],
      ],
    );
  });
});

describe('planChart(layers, size)', () => {
  const [averages] = chartsOf(made, 'Nd oxide');

  it('draws averages as columns from zero, each within its year, a missing year as a gap', () => {
    const { marks, baseline } = planChart(averages!.layers, size);
    assert.ok(marks.every(({ shape }) => shape === 'column'));
    assert.equal(baseline, 110);
    const yearPx = 300 / 4;
    assert.deepEqual(
      marks.map(({ x }) => Math.floor(x / yearPx)),
      [0, 1, 3],
    );
  });

  it('draws a printed range as an error bar', () => {
    const [, ranged] = planChart(averages!.layers, size).marks;
    assert.ok(ranged!.yHigh! < ranged!.y && ranged!.y < ranged!.yLow!);
  });

  it('draws quotes as markers at their day; alone they need not start at zero', () => {
    const [quotes] = chartsOf(made, 'Dy oxide');
    const { marks, valueTicks } = planChart(quotes!.layers, size);
    assert.ok(marks.every(({ shape, width }) => shape === 'marker' && width === 0));
    const day = serialOf(2025, 1, 10) - serialOf(2025, 1, 1);
    assert.ok(Math.abs(marks[0]!.x - ((day + 0.5) / 365) * 300) < 1e-6);
    assert.ok(valueTicks[0]!.value > 0);
  });

  it('draws volumes from zero', () => {
    const [volumes] = chartsOf(made, 'Maker');
    assert.equal(planChart(volumes!.layers, size).valueTicks[0]?.value, 0);
  });

  it('labels no more years than have room, the last one always', () => {
    const { timeTicks } = planChart(averages!.layers, { ...size, width: 80 });
    assert.deepEqual(
      timeTicks.map(({ label }) => label),
      ['2022', '2024'],
    );
  });
});

describe('nearestMark(marks, x)', () => {
  it('is the closest in time', () => {
    const { marks } = planChart(chartsOf(made, 'Nd oxide')[0]!.layers, size);
    assert.equal(nearestMark(marks, 290)?.point.value, 60);
    assert.equal(nearestMark(marks, 0)?.point.value, 50);
    assert.equal(nearestMark([], 0), undefined);
  });
});
