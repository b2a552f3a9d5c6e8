import assert from 'node:assert/strict';
import { knownCall } from '../../../src/workbook/answer/knownCall.ts';
import { readCallSyntax } from '../../../src/workbook/formula/callSyntax.ts';

const referred = new Map([['A2', [['NdPr']]]]);
const known = (formula: string) => knownCall(readCallSyntax(formula)[0]!, referred);

describe('knownCall(syntax, referred)', () => {
  it('gives literals, blanks, arrays, cells that were read and calls within', () => {
    assert.deepEqual(known('=REE.PRICE(A2,,{1;2},REE.EDITION())*2'), {
      id: 'PRICE',
      args: [[['NdPr']], null, [[1], [2]], { id: 'EDITION', args: [] }],
    });
  });
  for (const formula of [
    '=REE.PRICE(A2&"x")',
    '=REE.PRICE(B7)',
    '=REE.PRICE(A2#)',
    '=REE.PRICE(name)',
    '=REE.PRICE(REE.FIND(B7))',
    '=LET(x,"NdPr",REE.PRICE(x))',
  ])
    it(`does not know ${formula}`, () => assert.equal(known(formula), undefined));
});
