import assert from 'node:assert/strict';
import { readUnitParts } from '../../src/model/unitParts.ts';
import { refusalOf } from '../support/refusalOf.ts';

describe('readUnitParts(text)', () => {
  const read: readonly [text: string, mass: string, of: string, currency: string, per: string][] = [
    ['kg', 'kg', '', '', ''],
    ['kg Nd2O3', 'kg', 'Nd2O3', '', ''],
    ['short tons NdPr oxide', 'short ton', 'NdPr oxide', '', ''],
    ['metric ton REO', 't', 'REO', '', ''],
    ['USD/kg oxide', 'kg', 'oxide', 'USD', ''],
    ['RMB / t  NdPr metal', 't', 'NdPr metal', 'CNY', ''],
    ['t NdPr oxide/yr', 't', 'NdPr oxide', '', 'yr'],
    ['t/yr NdPr oxide', 't', 'NdPr oxide', '', 'yr'],
    ['ktpa REO', 'kt', 'REO', '', 'yr'],
    ['TPA', 't', '', '', 'yr'],
    ['ton REO/yr (unqualified)', 'ton (unqualified)', 'REO', '', 'yr'],
  ];
  for (const [text, mass, of, currency, per] of read)
    it(`takes "${text}" apart`, () => {
      const parts = readUnitParts(text)!;
      assert.deepEqual([parts.mass?.text, parts.of, parts.currency, parts.per], [mass, of, currency, per]);
    });

  it('finds units without a mass', () => {
    assert.equal(readUnitParts('percent')?.plain?.text, 'percent');
    assert.deepEqual(readUnitParts('US$'), { currency: 'USD', of: '', per: '' });
  });

  for (const text of ['', 'Nd2O3', 'stone', 'kg (unqualified)', 'kg/', `kg ${'x'.repeat(200)}`])
    it(`finds none in "${text.slice(0, 20)}"`, () => assert.equal(readUnitParts(text), undefined));

  for (const text of ['ton Nd2O3', 'mt oxide', 'USD/ton oxide', 'MTPA'])
    it(`refuses "${text}"`, () => assert.match(refusalOf(() => readUnitParts(text)).message, /not clear/));
});
