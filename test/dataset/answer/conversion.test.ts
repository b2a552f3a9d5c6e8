import assert from 'node:assert/strict';
import { findConversion } from '../../../src/dataset/index.ts';
import { oxideFormulas } from '../../../src/model/index.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('findConversion(edition, conversion)', () => {
  const convert = (from: string, to: string, material = ''): number =>
    findConversion(seedEdition, { from, to, material, rate: undefined })(1);

  it('takes every name of a material', () => {
    const expected = convert('kg Nd2O3', 'kg Nd');
    for (const oxide of ['Nd oxide', 'neodymium oxide', 'Neodymium Oxide', 'nd2o3', 'material:nd-oxide'])
      for (const metal of ['Nd', 'neodymium', 'Nd metal', 'neodymium metal'])
        assert.equal(convert(`kg ${oxide}`, `kg ${metal}`), expected, `${oxide} to ${metal}`);
    for (const material of ['Nd', 'neodymium', 'Nd oxide', 'nd-metal', 'Neodymium metal', 'Nd2O3'])
      assert.equal(convert('kg oxide', 'kg metal', material), expected, material);
  });
  it('keeps what no formula describes to itself', () => {
    assert.equal(convert('t rare earth concentrate', 'kg concentrate'), 1000);
    assert.match(refusalOf(() => convert('t MREC', 't REO')).message, /^No stoichiometry/);
    assert.match(
      refusalOf(() => convert('t NdFeB magnets', 't sintered NdFeB')).message,
      /^No stoichiometry/,
    );
    assert.match(
      refusalOf(() => convert('t oxide', 't metal', 'NdFeB magnets')).message,
      /^The material "NdFeB magnets" names no element/,
    );
  });
  it('wants a mixture with its symbols and its split', () => {
    assert.match(
      refusalOf(() => convert('t didymium oxide', 't NdPr metal')).message,
      /split of NdPr is missing/,
    );
    assert.match(
      refusalOf(() => convert('t oxide', 't metal', 'didymium 75:25 by metal')).message,
      /which share/,
    );
  });
  it('names what may have been meant', () =>
    assert.match(refusalOf(() => convert('t oxide', 't metal', 'neodimium')).message, /Did you mean Nd/));

  it('knows the oxides of the seeds', () => {
    for (const { parent, form, formula, id } of seedEdition.materials) {
      const element = seedEdition.findMaterial(parent);
      if (form !== 'oxide' || element?.type !== 'element') continue;
      assert.equal(oxideFormulas[element.symbol], formula, id);
    }
  });
});
