import assert from 'node:assert/strict';
import { readVat, vatStep } from '../../src/model/vat.ts';
import { refusalOf } from '../support/refusalOf.ts';

describe('readVat(text)', () => {
  const read: readonly [text: string, bare: string, kind: string, rate?: number][] = [
    ['CNY/kg', 'CNY/kg', 'unsaid'],
    ['CNY/kg incl VAT 13%', 'CNY/kg', 'in', 0.13],
    ['CNY/kg  incl.  VAT 13 %', 'CNY/kg', 'in', 0.13],
    ['CNY/kg including 13% VAT', 'CNY/kg', 'in', 0.13],
    ['CNY/kg with VAT at 16%', 'CNY/kg', 'in', 0.16],
    ['CNY/kg, inc VAT 13%', 'CNY/kg', 'in', 0.13],
    ['CNY/kg (incl VAT 13%)', 'CNY/kg', 'in', 0.13],
    ['CNY/kg incl VAT', 'CNY/kg', 'in'],
    ['CNY/kg VAT included 13%', 'CNY/kg', 'in', 0.13],
    ['CNY/kg Nd2O3 incl VAT 12.5%', 'CNY/kg Nd2O3', 'in', 0.125],
    ['CNY/kg ex VAT', 'CNY/kg', 'ex'],
    ['CNY/kg ex-VAT', 'CNY/kg', 'ex'],
    ['CNY/kg ex VAT 13%', 'CNY/kg', 'ex', 0.13],
    ['CNY/kg excluding vat', 'CNY/kg', 'ex'],
    ['CNY/kg without VAT', 'CNY/kg', 'ex'],
    ['CNY/kg VAT excl.', 'CNY/kg', 'ex'],
    ['CNY/kg VAT unstated', 'CNY/kg', 'unstated'],
    ['CNY/kg unstated VAT', 'CNY/kg', 'unstated'],
  ];
  for (const [text, bare, kind, rate] of read)
    it(`reads "${text}"`, () => assert.deepEqual(readVat(text), { bare, vat: { kind, rate } }));

  for (const text of [
    'CNY/kg VAT',
    'CNY/kg incl VAT 0.13',
    'CNY/kg incl VAT 130%',
    'CNY/kg incl 13% VAT 16%',
    'CNY/kg maybe VAT 13%',
    'CNY/kg incl VAT 13% oxide',
  ]) {
    it(`refuses "${text}"`, () => {
      const { cell, message } = refusalOf(() => readVat(text));
      assert.equal(cell, '#VALUE!');
      assert.match(message, /is not clear\. Write "CNY\/kg incl VAT 13%" or "CNY\/kg ex VAT"\.$/);
    });
  }
});

describe('vatStep(from, to)', () => {
  const step = (from: string, to: string): number =>
    vatStep(readVat(`CNY ${from}`).vat, readVat(`CNY ${to}`).vat)(1130);

  const prices: readonly [from: string, to: string, price: number][] = [
    ['', '', 1130],
    ['incl VAT 13%', 'ex VAT', 1000],
    ['incl VAT', 'ex VAT 13%', 1000],
    ['incl VAT 13%', 'ex VAT 13%', 1000],
    ['ex VAT', 'incl VAT 10%', 1243],
    ['ex VAT 10%', 'incl VAT', 1243],
    ['ex VAT', 'ex VAT 13%', 1130],
    ['incl VAT 13%', 'incl VAT 13%', 1130],
    ['incl VAT', 'incl VAT', 1130],
    ['incl VAT 13%', 'incl VAT 16%', 1160],
    ['VAT unstated', 'VAT unstated', 1130],
  ];
  for (const [from, to, price] of prices)
    it(`makes ${price} of 1130 from "${from}" to "${to}"`, () =>
      assert.ok(Math.abs(step(from, to) - price) < 1e-9));

  const refusals: readonly [from: string, to: string, message: RegExp][] = [
    ['incl VAT', 'ex VAT', /rate of VAT is missing.*"CNY\/kg incl VAT 13%"/],
    ['incl VAT 13%', 'incl VAT', /rate of VAT is missing/],
    ['incl VAT 13%', 'ex VAT 16%', /different rates of VAT/],
    ['', 'ex VAT', /from which to convert does not say whether VAT/],
    ['incl VAT 13%', '', /unit to which to convert does not say whether VAT/],
    ['VAT unstated', 'ex VAT 13%', /unstated/],
    ['incl VAT 13%', 'VAT unstated', /unstated/],
    ['VAT unstated', '', /unstated/],
  ];
  for (const [from, to, message] of refusals)
    it(`refuses "${from}" to "${to}"`, () => {
      const refusal = refusalOf(() => step(from, to));
      assert.equal(refusal.cell, '#VALUE!');
      assert.match(refusal.message, message);
    });
});
