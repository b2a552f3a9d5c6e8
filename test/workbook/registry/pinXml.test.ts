import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Pin } from '../../../src/model/index.ts';
import { pinOfParts } from '../../../src/workbook/registry/pinOfParts.ts';
import { RegistryXml } from '../../../src/workbook/registry/registryXml.ts';
import { withDom } from '../../support/withDom.ts';

const pin: Pin = {
  edition: '2026.11.23',
  sha256: 'ab'.repeat(32),
  pinnedOn: '2026-11-25',
  stays: '',
};
const open = (inside: string): RegistryXml =>
  new RegistryXml(`<ree xmlns="urn:ree:workbook:1">${inside}</ree>`);

describe('the pin of a registry', () => {
  withDom();

  it('is written as docs/registry.md says', () => {
    const registry = new RegistryXml();
    registry.pin = { ...pin, sha256: '', stays: '2026.12.01' };
    assert.equal(
      registry.toString(),
      '<ree xmlns="urn:ree:workbook:1"><pin edition="2026.11.23" pinnedOn="2026-11-25" stays="2026.12.01"/></ree>',
    );
  });

  it('is changed in its place; what a later version has written beside it or into it stays', () => {
    const registry = open(
      '<block id="REE_b1" kind="value" mode="formula"/><pin edition="2026.01.01" stays="2026.02.01" by="later"><note>x</note></pin><later><pin edition="of later"/></later>',
    );
    registry.pin = pin;
    assert.equal(
      registry.toString(),
      `<ree xmlns="urn:ree:workbook:1"><block id="REE_b1" kind="value" mode="formula"/><pin edition="2026.11.23" by="later" sha256="${pin.sha256}" pinnedOn="2026-11-25"><note>x</note></pin><later><pin edition="of later"/></later></ree>`,
    );
    registry.pin = undefined;
    assert.equal(
      registry.toString(),
      '<ree xmlns="urn:ree:workbook:1"><block id="REE_b1" kind="value" mode="formula"/><later><pin edition="of later"/></later></ree>',
    );
    assert.equal(registry.pin, undefined);
  });

  it('is read as it was written, whatever text it holds', () => {
    const text = fc.string({ unit: 'grapheme' });
    const edition = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(
        fc.record({ edition, sha256: text, pinnedOn: text, stays: text }, { noNullPrototype: true }),
        (any) => {
          const registry = new RegistryXml();
          registry.pin = any;
          assert.deepEqual(new RegistryXml(registry.toString()).pin, any);
        },
      ),
    );
  });

  const cases: readonly (readonly [string, readonly (string | undefined)[], string, RegExp])[] = [
    ['no part', [], '', /^$/],
    ['a part without a pin', [''], '', /^$/],
    ['one pin', ['<pin edition="a"/>'], 'a', /^$/],
    ['the same pin twice', ['<pin edition="a"/>', '<pin edition="a"/>'], 'a', /^$/],
    [
      'two pins',
      ['<pin edition="a"/>', '<pin edition="b"/>'],
      'a',
      /two pins, edition a and edition b\. The first counts; pin it anew/,
    ],
    ['a damaged part beside a pin', [undefined, '<pin edition="a"/>'], 'a', /^$/],
    ['a damaged part alone', [undefined], '', /damaged.*pin it anew.*stays as it is/],
    ['a pin that names nothing', ['<pin/>'], '', /names no edition, and does not count/],
  ];
  for (const [what, parts, edition, trouble] of cases)
    it(`of ${what} is ${edition === '' ? 'none' : `"${edition}"`}`, () => {
      const read = pinOfParts(parts.map((inside) => (inside === undefined ? undefined : open(inside))));
      assert.equal(read.pin?.edition ?? '', edition);
      assert.match(read.trouble, trouble);
    });
});
