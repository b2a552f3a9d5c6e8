import assert from 'node:assert/strict';
import type { Edition } from '../../src/dataset/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { checkRichValue } from './checkRichValue.ts';
import { answer, codes, refusal } from './host.ts';
import { callAt, playRichCase, readRichCases } from './richCases.ts';

describe('CARD(name)', () => {
  for (const one of readRichCases('card'))
    it(`gives the golden value: ${one.name}, ExcelApi ${one.excelApi}`, () => {
      const given = playRichCase('CARD', one);
      assert.deepEqual(given, one.gives);
      if (typeof given === 'object') checkRichValue(given);
    });

  describe('on the seeds', () => {
    let edition: Edition;
    before(async () => {
      edition = await loadSeedEdition();
    });

    it('gives the name, cell by cell, where the host has no cards', () => {
      assert.equal(answer('CARD', 'NYSE:MP'), 'MP Materials');
      assert.deepEqual(codes('CARD', [['10x', 'dy', 'nobody']]), [['10X', 'Dy', '#VALUE!']]);
    });

    it('refuses what is unknown or means several things', () => {
      assert.match(refusal('CARD', 'nobody at all'), /^#VALUE! /);
      assert.match(refusal('CARD', 'Eu'), /^#VALUE! .*"material:eu"/);
      assert.match(refusal('CARD', ''), /^#VALUE! The name is missing/);
    });

    it('has a card for everything that has a name', () => {
      const subjects = [
        ...edition.entities.filter(({ pointsTo }) => pointsTo === ''),
        ...edition.materials.map(({ id }) => ({ kind: 'material', id })),
      ];
      for (const { kind, id } of subjects)
        for (const level of ['entity', 'number'] as const) {
          const card = callAt(level, 'CARD', `${kind}:${id}`) as Excel.EntityCellValue;
          checkRichValue(card);
          assert.equal(card.text, callAt('plain', 'CARD', `${kind}:${id}`));
        }
    });

    it('says of a capacity that it is announced', () => {
      const { properties } = callAt('entity', 'CARD', '10X') as Excel.EntityCellValue;
      const [label, capacity] = Object.entries(properties!).find(([name]) => name.includes('capacity'))!;
      assert.equal(label, 'NdFeB magnets capacity, announced');
      const { propertyMetadata } = capacity as Excel.EntityPropertyExtraProperties;
      assert.match(propertyMetadata!.sublabel!, /^t\/yr · nothing is built: this is announced/);
    });

    it('stands for its name in an argument', () =>
      assert.equal(answer('CAPACITY', callAt('entity', 'CARD', '10X')), answer('CAPACITY', '10X')));
  });
});
