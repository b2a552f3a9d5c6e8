import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../src/workbook/block.ts';
import { RegistryXml } from '../../../src/workbook/registry/registryXml.ts';
import { withDom } from '../../support/withDom.ts';

const block: Block = {
  id: 'REE_b1',
  kind: 'table',
  mode: 'values',
  label: 'Prices of "NdPr" & <Dy>',
  formula: '=REE.HISTORY("NdPr","price")',
  value: '',
  edition: '2026.11.23',
  insertedOn: '',
  table: 'REE_Prices',
  firstPlace: "It's!B2:C9",
};

describe('RegistryXml', () => {
  withDom();

  it('is empty at first', () => {
    const registry = new RegistryXml();
    assert.deepEqual(registry.blocks, []);
    assert.equal(registry.toString(), '<ree xmlns="urn:ree:workbook:1"/>');
  });

  it('gives back what was added, in order', () => {
    const registry = new RegistryXml();
    registry.add(block);
    registry.add({
      ...block,
      id: 'REE_b2',
      kind: 'value',
      value: '55',
      mode: 'formula',
      table: '',
      insertedOn: '2026-11-24',
    });
    const [first, second] = new RegistryXml(registry.toString()).blocks;
    assert.deepEqual(first, block);
    assert.deepEqual([second?.id, second?.kind, second?.insertedOn], ['REE_b2', 'value', '2026-11-24']);
  });

  it('has an element for each block, and no address but as a remark', () => {
    const registry = new RegistryXml();
    registry.add({ ...block, label: 'Prices', firstPlace: 'Sheet1!A1' });
    assert.equal(
      registry.toString(),
      '<ree xmlns="urn:ree:workbook:1"><block id="REE_b1" kind="table" mode="values" label="Prices" formula="=REE.HISTORY(&quot;NdPr&quot;,&quot;price&quot;)" edition="2026.11.23" table="REE_Prices" firstPlace="Sheet1!A1"/></ree>',
    );
  });

  it('removes blocks and keeps what it does not know', () => {
    const registry = new RegistryXml(
      '<r:ree xmlns:r="urn:ree:workbook:1"><r:pin edition="2026.11.23"/><r:block id="REE_b1" kind="value" mode="formula" later="1"/><r:block id="REE_b2" kind="hologram" mode="formula"/></r:ree>',
    );
    assert.deepEqual(
      registry.blocks.map(({ id }) => id),
      ['REE_b1'],
    );
    assert.equal(registry.remove(new Set(['REE_b1', 'REE_b9'])), 1);
    assert.equal(
      registry.toString(),
      '<r:ree xmlns:r="urn:ree:workbook:1"><r:pin edition="2026.11.23"/><r:block id="REE_b2" kind="hologram" mode="formula"/></r:ree>',
    );
  });

  for (const xml of ['<other/>', '<ree/>', '<ree xmlns="urn:ree:workbook:2"/>'])
    it(`refuses ${xml}`, () =>
      assert.throws(() => new RegistryXml(xml), /not a registry of urn:ree:workbook:1/));

  it('keeps any text', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(text, text, (label, formula) => {
        const registry = new RegistryXml();
        registry.add({ ...block, label, formula });
        const [read] = new RegistryXml(registry.toString()).blocks;
        assert.deepEqual([read?.label, read?.formula], [label, formula]);
      }),
    );
  });
});
