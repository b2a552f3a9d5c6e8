import assert from 'node:assert/strict';
import { askedUnit } from '../../../src/workbook/answer/askedUnit.ts';
import { findingOf } from '../../../src/workbook/answer/findingOf.ts';
import { resolveCalls } from '../../../src/workbook/answer/resolveCalls.ts';
import { readCallSyntax } from '../../../src/workbook/formula/callSyntax.ts';
import { seedEdition } from '../../support/seedEdition.ts';

function unitOf(formula: string, referred = {}): string {
  const [call] = resolveCalls(readCallSyntax(formula), new Map(Object.entries(referred)));
  return askedUnit(seedEdition, call!, findingOf(seedEdition, call!.question!));
}

describe('askedUnit(edition, call, finding)', () => {
  it('is the one asked for, else the usual one, with a rate that of the converted price', () => {
    assert.equal(unitOf('=REE.PRICE("NdPr","2024")'), 'USD/kg');
    assert.equal(unitOf('=REE.PRICE("NdPr","2024",,"CNY/t",7)'), 'CNY/t');
    assert.equal(unitOf('=REE.PRICE("NdPr metal",,"spot")'), 'CNY/t');
    assert.match(unitOf('=REE.PRICE("NdPr metal",,"spot",,7.1)'), /^USD\/kg/);
    assert.match(unitOf('=REE.PRICE("NdPr metal",,"spot",,B1)', { B1: [[7.1]] }), /^USD\/kg/);
    assert.equal(unitOf('=REE.CAPACITY("10X")'), 't/yr');
  });

  it('is not known where only Excel can calculate it', () => {
    assert.equal(unitOf('=REE.PRICE("NdPr metal",,"spot",,7+0.1)'), '');
  });
});
