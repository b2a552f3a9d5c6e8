import assert from 'node:assert/strict';
import { findAnswer, resolveSubject } from '../../../src/dataset/index.ts';
import { listAskedMeasures } from '../../../src/taskpane/ask/listAskedMeasures.ts';
import { isAnswered } from '../../../src/taskpane/ask/isAnswered.ts';
import { listStatuses } from '../../../src/taskpane/ask/listStatuses.ts';
import { typedName } from '../../../src/dataset/index.ts';
import { measureText } from '../../../src/taskpane/ask/writeQuestion.ts';
import { listBrowsable } from '../../../src/taskpane/search/subject.ts';
import { loadSeedEdition } from '../../support/loadSeedEdition.ts';

describe('listQualifiers(edition, subject, measure)', () => {
  it('has bases with the markets that the material has, and no other', async () => {
    const edition = await loadSeedEdition();
    const basesOf = (name: string): readonly string[] =>
      listAskedMeasures(edition, resolveSubject(edition, name))
        .find(({ measure }) => measure.id === 'price')!
        .qualifiers.map(({ text }) => text);
    assert.equal(basesOf('NdPr')[0], 'average');
    assert.ok(basesOf('NdPr').includes('assessment Europe'));
    assert.ok(!basesOf('NdPr').includes('spot Europe'));
    assert.ok(basesOf('Dy').includes('spot Europe'));
  });

  it('leads from each words to another series', async () => {
    const edition = await loadSeedEdition();
    for (const material of edition.materials) {
      const subject = { ...material, kind: 'material' as const };
      const price = listAskedMeasures(edition, subject).find(({ measure }) => measure.id === 'price');
      const series = (price?.qualifiers ?? []).map(
        ({ text }) =>
          findAnswer(edition, {
            name: `material:${material.id}`,
            measure: `price: ${text}`,
            when: undefined,
          }).series!.id,
      );
      assert.equal(new Set(series).size, series.length, material.name);
    }
  });

  it('offers nothing without an answer, whatever the subject', async () => {
    const edition = await loadSeedEdition();
    const empty: string[] = [];
    let offered = 0;
    for (const subject of listBrowsable(edition)) {
      const name = typedName(edition, subject);
      for (const { measure, qualifiers } of listAskedMeasures(edition, subject)) {
        for (const { text } of qualifiers) {
          const measured = measureText({ measure, qualifier: text });
          offered++;
          const [status = ''] =
            measure.id === 'nameplate-capacity' ? listStatuses(edition, name, measured) : [];
          if (!isAnswered(edition, name, measureText({ measure, qualifier: text, status })))
            empty.push(`${name}, ${measured}`);
        }
      }
    }
    assert.deepEqual(empty, []);
    assert.ok(offered > 300, String(offered));
  });

  it('asks for a product only where there are several', async () => {
    const edition = await loadSeedEdition();
    const lynas = listAskedMeasures(edition, resolveSubject(edition, 'Lynas'));
    const texts = (id: string): readonly string[] | undefined =>
      lynas.find(({ measure }) => measure.id === id)?.qualifiers.map(({ text }) => text);
    assert.deepEqual(texts('nameplate-capacity'), ['']);
    assert.deepEqual(texts('production'), ['DyTb oxide', 'NdPr oxide', 'Total REO']);
  });
});
