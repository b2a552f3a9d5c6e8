import assert from 'node:assert/strict';
import { emptyDraft } from '../../../src/taskpane/build/draft.ts';
import type { Draft } from '../../../src/taskpane/build/draft.ts';
import { offerFor } from '../../../src/taskpane/build/offer.ts';
import type { Offer } from '../../../src/taskpane/build/offer.ts';
import { listBrowsable } from '../../../src/taskpane/search/subject.ts';
import { previewFormula } from '../../../src/workbook/index.ts';
import { loadSeedEdition } from '../../support/loadSeedEdition.ts';

const offered = async (part: Partial<Draft>): Promise<Offer> =>
  offerFor(await loadSeedEdition(), { ...emptyDraft, ...part });

describe('offerFor(edition, draft)', () => {
  it('offers nothing before something is chosen', async () => {
    const { formula, measures } = await offered({});
    assert.deepEqual([formula, measures], ['', []]);
  });

  it('writes the formula of what is chosen, with the rate that its unit needs', async () => {
    const chosen = {
      subject: 'material:ndpr',
      measure: 'price',
      qualifier: 'assessment Europe',
      unit: 'EUR/kg',
    };
    const { formula, pair, label } = await offered({ ...chosen, rate: '1.08' });
    assert.equal(formula, '=REE.PRICE("NdPr",,"assessment Europe","EUR/kg","EURUSD 1.08")');
    assert.deepEqual(pair, { base: 'EUR', quote: 'USD' });
    assert.equal(label, 'NdPr, price: assessment Europe');
    const without = await offered({ ...chosen, rate: 'many' });
    assert.equal(without.formula, '=REE.PRICE("NdPr",,"assessment Europe","EUR/kg")');
  });

  it('replaces what another subject does not have, and keeps what it has', async () => {
    const { draft } = await offered({
      subject: 'company:lynas',
      measure: 'production',
      qualifier: 'NdFeB magnets',
      status: 'announced',
      date: '1875',
      unit: 'EUR/kg',
      rate: '7',
    });
    assert.deepEqual(
      [draft.measure, draft.qualifier, draft.status, draft.date, draft.unit, draft.rate],
      ['production', 'DyTb oxide', '', draft.date, '', ''],
    );
    assert.notEqual(draft.date, '1875');
  });

  it('keeps a date that is typed, whatever it is', async () => {
    const { formula } = await offered({ subject: 'material:dy', isOwnDate: true, date: '2019-Q9' });
    assert.equal(formula, '=REE.PRICE("Dy","2019-Q9")');
  });

  it('has for every subject a first formula that answers', async () => {
    const edition = await loadSeedEdition();
    const wrong: string[] = [];
    let formulas = 0;
    for (const { kind, id } of listBrowsable(edition)) {
      const { formula } = offerFor(edition, { ...emptyDraft, subject: `${kind}:${id}` });
      if (formula === '') continue;
      formulas++;
      const preview = await previewFormula(edition, formula);
      if (preview.status === 'answered') continue;
      wrong.push(`${formula}: ${preview.status === 'refused' ? preview.message : preview.status}`);
    }
    assert.deepEqual(wrong, []);
    assert.ok(formulas > 100, String(formulas));
  });
});
