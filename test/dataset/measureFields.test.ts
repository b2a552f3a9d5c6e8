import assert from 'node:assert/strict';
import { findAnswer, listFields } from '../../src/dataset/index.ts';
import { Refusal, entityKinds } from '../../src/model/index.ts';
import { parsePeriod } from '../../src/model/index.ts';
import { refusalOf } from '../support/refusalOf.ts';
import { seedEdition } from '../support/seedEdition.ts';

const fields = (text: string) => listFields(seedEdition, text);

describe('listFields(edition, text)', () => {
  it('lists all measures for nothing and for "measures"', () => {
    assert.equal(fields('').lines.length, seedEdition.measures.length);
    assert.deepEqual(fields('measures'), fields(''));
    assert.deepEqual(fields('').headers, ['Measure', 'Is', 'Kinds', 'Also known as', 'Description']);
  });
  for (const kind of entityKinds) {
    it(`lists the measures of a ${kind}`, () => {
      const labels = fields(kind).lines.map(([label]) => label);
      const expected = seedEdition.measures.filter(({ kinds }) => kinds.includes(kind));
      assert.deepEqual(
        labels,
        expected.map(({ label }) => label),
      );
    });
  }
  it('lists what a name has claims on', () => {
    const { headers, lines } = fields('10X');
    assert.deepEqual(headers, ['Measure', 'Product', 'Unit', 'First', 'Last', 'Claims', 'Ask for']);
    assert.deepEqual(
      lines.find(([label]) => label === 'nameplate capacity'),
      [
        'nameplate capacity',
        'NdFeB magnets',
        't/yr',
        '2025-07',
        '2026-03-03',
        2,
        'nameplate capacity: NdFeB magnets',
      ],
    );
  });
  it('lists the prices of a mixture under its products', () => {
    const spot = fields('NdPr').lines.find(
      ([, product, , , , , ask]) => product === 'NdPr oxide' && String(ask).includes('spot'),
    );
    assert.deepEqual(spot?.slice(2), ['CNY/t; USD/kg', '2013-07-30', '2026-02-19', 16, 'price: spot China']);
  });
  it('counts every claim of a name once', () => {
    const counted = fields('MP Materials').lines.reduce((sum, line) => sum + Number(line[5]), 0);
    const { observations } = seedEdition;
    const subjects = Array.from({ length: observations.count }, (_, row) => observations.at(row).subject);
    assert.equal(counted, subjects.filter((subject) => subject === 'mp-materials').length);
  });
  it('tells what to ask for, and dates that can be asked for', () => {
    for (const name of ['10X', 'MP Materials', 'China', 'Nd oxide', 'Dy oxide', 'Mountain Pass', 'Lynas']) {
      for (const [, , , first, last, , ask] of fields(name).lines) {
        for (const date of [first, last]) if (date !== '') parsePeriod(String(date));
        const asked = answerOrRefusal(name, String(ask));
        assert.doesNotMatch(asked, /not a measure|not a basis|is called|fits/, `${name}: ${String(ask)}`);
      }
    }
  });
  it('refuses what is neither kind nor name, and says #N/A where nothing is claimed', () => {
    assert.match(refusalOf(() => fields('bogus')).message, /is called "bogus"/);
    assert.match(
      refusalOf(() => fields('MP 10X Development')).message,
      /^No claim has MP 10X Development for its subject\. REE\.TABLE\("claims","company:mp-10x-development"\)/,
    );
  });
});

function answerOrRefusal(name: string, measure: string): string {
  try {
    return String(findAnswer(seedEdition, { name, measure, when: undefined }).value);
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.message;
    throw refusal;
  }
}
