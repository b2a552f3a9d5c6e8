import assert from 'node:assert/strict';
import { readCallSyntax, readSingleCall } from '../../../src/workbook/formula/callSyntax.ts';

describe('readCallSyntax(formula)', () => {
  it('reads every kind of argument', () => {
    assert.deepEqual(readCallSyntax('=REE.PRICE("Nd""Pr",,A$1:B2,{1,"a";2,-3},-5,TRUE,B3#,x,50%,"a"&A1)'), [
      {
        functionId: 'PRICE',
        text: 'REE.PRICE("Nd""Pr",,A$1:B2,{1,"a";2,-3},-5,TRUE,B3#,x,50%,"a"&A1)',
        args: [
          { kind: 'literal', value: 'Nd"Pr' },
          { kind: 'omitted' },
          { kind: 'reference', address: 'A$1:B2', isSpill: false },
          {
            kind: 'array',
            values: [
              [1, 'a'],
              [2, -3],
            ],
          },
          { kind: 'literal', value: -5 },
          { kind: 'literal', value: true },
          { kind: 'reference', address: 'B3', isSpill: true },
          { kind: 'expression', text: 'x' },
          { kind: 'literal', value: 0.5 },
          { kind: 'expression', text: '"a"&A1' },
        ],
      },
    ]);
  });

  it('finds nested calls, outer before inner', () => {
    const calls = readCallSyntax('=IF(A1>0,REE.CONVERT(REE.PRICE("Nd"),"USD/kg","USD/t"),-REE.EDITION())');
    assert.deepEqual(
      calls.map(({ functionId, text }) => [functionId, text]),
      [
        ['CONVERT', 'REE.CONVERT(REE.PRICE("Nd"),"USD/kg","USD/t")'],
        ['PRICE', 'REE.PRICE("Nd")'],
        ['EDITION', 'REE.EDITION()'],
      ],
    );
    assert.equal(calls[0]?.args[0]?.kind, 'call');
  });

  it('looks into LET, LAMBDA and names that Excel has mangled', () => {
    const idsOf = (formula: string): string[] => readCallSyntax(formula).map(({ functionId }) => functionId);
    assert.deepEqual(idsOf('=LET(x,REE.PRICE("Nd"),x+REE.UNIT("Nd","price"))'), ['PRICE', 'UNIT']);
    assert.deepEqual(idsOf('=LAMBDA(x,REE.PRICE(x))("Nd")'), ['PRICE']);
    assert.deepEqual(idsOf('=[2]!_xldudf_REE_PRICE("Nd")'), ['PRICE']);
  });

  for (const formula of ['', 'REE.PRICE(1)', '="REE.PRICE(1)"', '=SUM(A1', '=((', '=FOO.PRICE(1)'])
    it(`finds none in ${formula || 'nothing'}`, () => assert.deepEqual(readCallSyntax(formula), []));
});

describe('readSingleCall(formula)', () => {
  it('reads a formula that is one call', () => {
    assert.equal(readSingleCall('=REE.PRICE("Nd")')?.functionId, 'PRICE');
  });
  for (const formula of ['=REE.PRICE("Nd")+1', '=HYPERLINK("x")', '=A1', 'REE.PRICE("Nd")', '=1'])
    it(`refuses ${formula}`, () => assert.equal(readSingleCall(formula), undefined));
});
