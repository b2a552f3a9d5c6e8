import assert from 'node:assert/strict';
import { citeFinding, findAnswer, unitOfFinding } from '../../../src/dataset/index.ts';
import type { Laid } from '../../../src/dataset/index.ts';
import { askFact, askPrice, figureOf } from '../../support/ask.ts';
import { layStated, ownData } from '../../support/layStated.ts';
import type { Stated } from '../../support/layStated.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const edition = makeEdition({
  entities: [
    { id: 'plant', kind: 'facility' },
    { id: 'firm', kind: 'company' },
    { id: 'owner', kind: 'company' },
    { id: 'land', kind: 'country' },
  ],
  series: [
    { id: 'average' },
    { id: 'spot', basis: 'spot', frequency: 'quote' },
    { id: 'list', basis: 'list', frequency: 'quote' },
  ],
  observations: [
    { id: 'usd', series: 'average', period: '2025', value: 69 },
    {
      id: 'both',
      series: 'spot',
      period: '2026-05-01',
      value: 500000,
      unit: 'CNY/t',
      convertedValue: 70,
      convertedUnit: 'USD/kg',
    },
    { id: 'cny', series: 'list', period: '2026-05-01', value: 500000, unit: 'CNY/t' },
    {
      id: 'made',
      subject: 'land',
      measure: 'production',
      product: 'nd-oxide',
      period: '2025',
      value: 270000,
      unit: 't REO',
    },
    {
      id: 'share',
      subject: 'firm',
      measure: 'equity-stake',
      period: '2025',
      value: 0.62,
      unit: 'fraction',
      facilities: ['owner'],
    },
    {
      id: 'pace',
      subject: 'plant',
      measure: 'nameplate-capacity',
      product: 'nd-oxide',
      period: '2025',
      state: 'operating',
      value: 20,
      unit: 't/week',
    },
    {
      id: 'printed',
      subject: 'firm',
      measure: 'nameplate-capacity',
      product: 'nd-oxide',
      period: '2025',
      state: 'operating',
      scope: 'company-total',
      value: 800,
      unit: 'ton/yr (unqualified)',
    },
  ],
});

const production: Stated = { subject: 'land', measure: 'production: Nd oxide', when: 2025 };
const stake: Stated = { subject: 'firm', measure: 'equity stake: owner', when: 2025 };
const capacity: Stated = { subject: 'plant', measure: 'nameplate capacity: Nd oxide' };

const kept = ({ laid, problems }: Laid): unknown => {
  assert.deepEqual(
    problems.map(({ problem }) => problem.message),
    [],
  );
  const { value, unit, asPrinted } = laid[0]!.observation;
  return [value, unit, asPrinted];
};
const problemOf = ({ problems }: Laid): string | undefined => problems[0]?.problem.message;

describe('the figure of a claim in the place of another', () => {
  it('is kept in the unit in which that one answers, and named as typed', () => {
    const list = layStated(edition, [{ ...production, value: 300, unit: 'kt REO' }]);
    assert.deepEqual(kept(list), [300000, 't REO', '300 kt REO']);
    const answer = askFact(list.edition, 'land', 'production: Nd oxide', 2025);
    assert.equal(figureOf(answer), '300000 t REO');
    assert.equal(
      citeFinding(list.edition, answer),
      'Your override, scenario Bull, row 1; typed 300 kt REO; was 270,000 t REO [override]',
    );
  });

  it('is converted from pounds, percent and yearly masses', () => {
    const pound = layStated(edition, [{ when: 2025, value: 45.359237, unit: 'USD/lb' }]);
    assert.deepEqual(kept(pound), [100, 'USD/kg', '45.359237 USD/lb']);
    const half = layStated(edition, [{ ...stake, value: 50, unit: '%' }]);
    assert.deepEqual(kept(half), [0.5, 'fraction', '50 %']);
    const reserves = layStated(seedEdition, [
      { subject: 'China', measure: 'reserves', value: 50, unit: 'Mt REO' },
    ]);
    assert.deepEqual(kept(reserves), [50e6, 't REO', '50 Mt REO']);
  });

  it('is as typed where it is in that unit already, or has none', () => {
    assert.deepEqual(kept(layStated(edition, [{ when: 2025, value: 40, unit: 'US$/kg' }])), [
      40,
      'USD/kg',
      '',
    ]);
    assert.deepEqual(kept(layStated(edition, [{ ...production, value: 5 }])), [5, 't REO', '']);
  });

  it('leaves the published unit to every answer beside it', () => {
    const { edition: laid } = layStated(seedEdition, [
      { subject: 'China', measure: 'production: Total REO', when: 2025, value: 300, unit: 'kt REO' },
    ]);
    const units = ['China', 'Australia'].map((name) =>
      unitOfFinding(askFact(laid, name, 'production: Total REO', 2025)),
    );
    assert.deepEqual(units, ['t REO', 't REO']);
  });

  it('is not of another substance', () =>
    assert.equal(
      problemOf(layStated(edition, [{ ...production, value: 300, unit: 'kt' }])),
      '270,000 t REO of 2025 is not in kt: the masses differ in what they are of. Use t REO, or leave the unit blank.',
    ));

  it('is not of a ton that is qualified where the published one is not', () =>
    assert.equal(
      problemOf(
        layStated(edition, [{ subject: 'firm', measure: 'nameplate capacity', value: 9, unit: 't/yr' }]),
      ),
      '800 ton/yr (unqualified) of 2025 is not in t/yr: short, long or metric is not stated. Use ton/yr (unqualified), or leave the unit blank.',
    ));

  it('is not per another time', () =>
    assert.equal(
      problemOf(layStated(edition, [{ ...capacity, value: 1000, unit: 't/yr' }])),
      '20 t/week of 2025 is per week, not per yr. Use t/week, or leave the unit blank.',
    ));

  it('is in the money in which that one answers', () => {
    const words = 'Where no unit is asked for the answer is in USD, not in CNY. State it in USD (USD/kg).';
    assert.equal(problemOf(layStated(edition, [{ when: 2025, value: 9, unit: 'CNY/t' }])), words);
    assert.equal(problemOf(layStated(edition, [{ basis: 'spot', value: 9, unit: 'CNY/t' }])), words);
    assert.deepEqual(kept(layStated(edition, [{ basis: 'list', value: 600, unit: 'CNY/kg' }])), [
      600000,
      'CNY/t',
      '600 CNY/kg',
    ]);
    const blank = layStated(edition, [{ basis: 'spot', value: 80 }]);
    assert.equal(figureOf(askPrice(blank.edition, 'Nd', undefined, 'spot')), '80 USD/kg');
  });
});

describe('the figure of a claim where nothing answers', () => {
  it('stays in its unit; a share is a fraction', () => {
    assert.deepEqual(kept(layStated(edition, [{ ...production, when: 2030, value: 3, unit: 'kt REO' }])), [
      3,
      'kt REO',
      '',
    ]);
    assert.deepEqual(kept(layStated(edition, [{ ...stake, when: 2030, value: 90, unit: 'percent' }])), [
      0.9,
      'fraction',
      '90 percent',
    ]);
  });
});

describe('the figure of own data', () => {
  it('stays in its unit', () => {
    const own = layStated(
      edition,
      [
        { ...production, value: 300, unit: 'kt REO' },
        { when: 2025, value: 9, unit: 'CNY/t' },
      ],
      ownData,
    );
    assert.deepEqual(kept(own), [300, 'kt REO', '']);
    const { question, observation } = own.laid[1]!;
    assert.equal(observation.unit, 'CNY/t');
    assert.equal(figureOf(findAnswer(own.edition, question)), '9 CNY/t');
  });
});

describe('the size of a figure', () => {
  const cases: [string, Stated, string | undefined][] = [
    ['a negative price', { when: 2025, value: -5 }, 'The price -5 is not above 0. Give a number above 0.'],
    [
      'no price',
      { when: 2025, value: 0, unit: 'USD/t' },
      'The price 0 is not above 0. Give a number above 0.',
    ],
    ['a negative mass', { ...production, value: -1 }, 'The production -1 is below 0. Give 0 or more.'],
    ['a negative flow', { ...capacity, value: -1 }, 'The nameplate capacity -1 is below 0. Give 0 or more.'],
    ['no mass', { ...production, value: 0 }, undefined],
    ['a share above 1', { ...stake, value: 50 }, '50 is 5,000 %: type 0.5 or the unit %.'],
    ['a share above 1 with a unit', { ...stake, value: 1.05, unit: 'fraction' }, undefined],
    ['a share above 100 %', { ...stake, value: 105, unit: '%' }, undefined],
  ];
  for (const [name, stated, words] of cases)
    it(`is judged: ${name}`, () => {
      assert.equal(problemOf(layStated(edition, [stated])), words);
      assert.equal(problemOf(layStated(edition, [stated], ownData)), words);
    });

  it('may be more than the double in a change', () =>
    assert.equal(
      problemOf(
        layStated(seedEdition, [
          { subject: 'USA Rare Earth', measure: 'share price change', when: '2026-01-26', value: 1.4 },
        ]),
      ),
      undefined,
    ));
});
