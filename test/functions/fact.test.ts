import assert from 'node:assert/strict';
import type { Edition } from '../../src/dataset/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { checkRichValue } from './checkRichValue.ts';
import { answer, codes, refusal } from './host.ts';
import { callAt, playRichCase, readRichCases } from './richCases.ts';

type Citation = Record<string, Excel.StringCellValue & Excel.EntityPropertyExtraProperties>;

describe('FACT(name, measure, [date])', () => {
  for (const one of readRichCases('fact'))
    it(`gives the golden value: ${one.name}, ExcelApi ${one.excelApi}`, () => {
      const given = playRichCase('FACT', one);
      assert.deepEqual(given, one.gives);
      if (typeof given === 'object') checkRichValue(given);
    });

  describe('on the seeds', () => {
    let edition: Edition;
    before(async () => {
      edition = await loadSeedEdition();
    });

    it('gives the number that PRICE and CAPACITY give', () => {
      assert.equal(answer('FACT', 'NdPr', 'price', 2024), answer('PRICE', 'NdPr', 2024));
      assert.equal(answer('FACT', 'NdPr', 'price: spot'), answer('PRICE', 'NdPr', null, 'spot'));
      assert.equal(answer('FACT', '10X', 'capacity'), answer('CAPACITY', '10X'));
      const magnets = 'nameplate capacity: NdFeB magnets, announced';
      const capacity = answer('CAPACITY', 'MP Materials', 'NdFeB magnets', null, 'announced');
      assert.equal(answer('FACT', 'MP Materials', magnets), capacity);
    });

    it('refuses as they do', () => {
      assert.equal(refusal('FACT', 'NdPr', 'price', 2030), refusal('PRICE', 'NdPr', 2030));
      assert.equal(
        refusal('FACT', 'NdPr metal', 'price: spot'),
        refusal('PRICE', 'NdPr metal', null, 'spot'),
      );
    });

    it('takes names against dates', () =>
      assert.deepEqual(codes('FACT', [['Nd'], ['Pr']], 'price', [[2024, 2030]]), [
        [56, '#N/A'],
        [56, '#N/A'],
      ]));

    it('carries what SOURCE and UNIT say, and never compares the day of retrieval', () => {
      let carried = 0;
      for (const { id, kind } of edition.entities)
        for (const measure of edition.listMeasuresOf(id)) {
          const asked = [`${kind}:${id}`, measure];
          const plain = answer('FACT', ...asked);
          if (typeof plain !== 'number') continue;
          const fact = callAt('number', 'FACT', ...asked) as Excel.DoubleCellValue;
          checkRichValue(fact);
          assert.equal(fact.basicValue, plain);
          const { Source, Unit, Retrieved } = fact.properties as Citation;
          assert.equal(Source!.basicValue, answer('SOURCE', ...asked));
          assert.equal(Unit!.basicValue, answer('UNIT', ...asked));
          assert.deepEqual(Retrieved!.propertyMetadata!.excludeFrom, { calcCompare: true });
          carried++;
        }
      assert.ok(carried > 50, `only ${carried} numbers`);
    });
  });
});
