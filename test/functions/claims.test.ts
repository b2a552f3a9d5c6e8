import assert from 'node:assert/strict';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { call, refusal } from './host.ts';

describe('CLAIMS', () => {
  before(loadSeedEdition);

  const table = (...args: unknown[]): Record<string, unknown>[] => {
    const [headers = [], ...lines] = call('CLAIMS', ...args) as unknown[][];
    return lines.map((line) => Object.fromEntries(headers.map((header, i) => [String(header), line[i]])));
  };

  it('lists the claims on the capacity of 10X, the plant alone first, with the reason', () => {
    const lines = table('10X', 'nameplate capacity');
    const [first] = lines;
    assert.equal(first?.Value, 7000);
    assert.equal(first.Location, '');
    assert.equal(first.Status, 'planned');
    assert.equal(first['As of'], '2025-07');
    assert.match(String(first.Source), /khelre/);
    assert.match(String(first.Why), /^answers: decided: The plant alone/);
    assert.ok(lines.some((line) => line.Value === 10_000 && line['Source kind'] === 'press'));
    const total = lines.find((line) => line.Scope === 'company-total');
    assert.equal(total?.Value, 10_000);
    assert.equal(total.Of, 'MP Materials');
  });

  it('lists the claims on the place of 10X, the briefing among them', () => {
    const lines = table('10X', 'location');
    assert.equal(lines[0]?.Value, 'Northlake, Texas, US');
    const briefed = lines.filter((line) => line['Source kind'] === 'briefing');
    assert.match(briefed.map((line) => line.Value).join(), /Utah/);
  });

  it('keeps all lines as long as the headers', () => {
    for (const args of [
      ['10X', 'nameplate capacity'],
      ['NdPr', 'price'],
      ['NdPr', 'price: spot', '2026-02'],
    ]) {
      const matrix = call('CLAIMS', ...args) as unknown[][];
      assert.ok(matrix.every((line) => line.length === matrix[0]!.length));
      assert.ok(matrix.flat().every((cell) => cell !== null && cell !== undefined));
    }
  });

  it('refuses unknown names and says where there is nothing', () => {
    assert.match(refusal('CLAIMS', '11X', 'location'), /^#VALUE! .*10X/);
    assert.match(refusal('CLAIMS', '10X', 'reserves'), /^#(N\/A|VALUE!) /);
    assert.match(refusal('CLAIMS', [['10X'], ['9X']], 'location'), /^#VALUE! A range of 2 cells/);
  });
});
