import assert from 'node:assert/strict';
import type { Answer } from '../../../src/workbench/engine/index.ts';
import { startEngine } from './engineFixture.ts';

const EXPECTED: Readonly<Record<string, Answer>> = {
  '=SUM(1,2,{3,4})': 10,
  '=0.1+0.2': 0.3,
  '="a"&1': 'a1',
  '=50%': 0.5,
  '=IF(2>1,"yes","no")': 'yes',
  '=DATE(2023,6,30)': 45107,
  '=EOMONTH(DATE(2023,6,1),0)': 45107,
  '=TEXT(45107,"d mmm yyyy")': '30 Jun 2023',
  '=TEXT(1234.5,"#,##0.00")': '1,234.50',
  '=XLOOKUP("b",{"a","b"},{1,2})': 2,
  '=VLOOKUP(2,{1,"a";2,"b"},2,FALSE)': 'b',
  '=SEQUENCE(2,2)': [
    [1, 2],
    [3, 4],
  ],
  '={1,2;3,4}': [
    [1, 2],
    [3, 4],
  ],
  '={"a,b";"c;d"}': [['a,b'], ['c;d']],
  '={1.50,TRUE,#N/A}': [[1.5, true, { code: '#N/A', message: '' }]],
  '=2*{1,2}': [[2, 4]],
  '={1,2}*{1;2}': [
    [1, 2],
    [2, 4],
  ],
  '=LET(x,REE.ECHO(2),x*x)': 4,
  '=MAP({1;2},LAMBDA(x,REE.ECHO(x)+1))': [[2], [3]],
  '=REDUCE(0,{1,2,3},LAMBDA(a,b,a+b))': 6,
  '=BYROW({1,2;3,4},LAMBDA(r,SUM(r)))': [[3], [7]],
  '=FILTER({1,2,3},{1,0,1})': [[1, 3]],
  '=SORT({3;1;2})': [[1], [2], [3]],
  '=UNIQUE({1;1;2})': [[1], [2]],
  '=HSTACK({1,2},REE.ECHO(3))': [[1, 2, 3]],
  '=TEXTJOIN(", ",TRUE,REE.PAIR({"Nd";"Pr"},{1,2}))': 'Nd 1, Nd 2, Pr 1, Pr 2',
  '=SUMPRODUCT(--(REE.ECHO({1,2,3})>1))': 2,
  '=AVERAGE(REE.GRID(2))': 8.25,
  '=Z99': 0,
};

describe("Excel's own functions", () => {
  const engine = startEngine();
  after(() => engine.dispose());

  for (const [formula, expected] of Object.entries(EXPECTED)) {
    it(`calculate ${formula}`, async () => {
      assert.deepEqual(await engine.evaluate(formula), expected);
    });
  }

  it('follow the cells they depend on', async () => {
    await engine.enter({ A1: 2, B1: '=A1*10', C1: '=REE.ECHO(B1)+1' });
    assert.equal(engine.read('C1'), 21);
    await engine.enter({ A1: 3 });
    assert.equal(engine.read('C1'), 31);
    await engine.enter({ D1: '=C1' });
    assert.equal(engine.read('D1'), 31);
  });

  it('calculate one edit after the other when both come at once', async () => {
    const answers = await Promise.all([engine.evaluate('=1+1', 'E1'), engine.evaluate('=E1*2', 'F1')]);
    assert.deepEqual(answers, [2, 4]);
  });
});
