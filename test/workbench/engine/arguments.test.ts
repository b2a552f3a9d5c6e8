import assert from 'node:assert/strict';
import { startEngine } from './engineFixture.ts';

describe('arguments of custom functions', () => {
  const engine = startEngine();
  after(() => engine.dispose());

  async function argumentsOf(formula: string): Promise<unknown[] | undefined> {
    await engine.evaluate(formula, 'H1');
    return engine.calls.at(-1);
  }

  it('are all passed, missing ones as null', async () => {
    assert.deepEqual(await argumentsOf('=REE.ECHO("NdPr")'), ['NdPr', null, null]);
    assert.deepEqual(await argumentsOf('=REE.ECHO("NdPr",,"spot")'), ['NdPr', null, 'spot']);
    assert.deepEqual(await argumentsOf('=REE.ECHO("NdPr",)'), ['NdPr', null, null]);
    assert.deepEqual(await argumentsOf('=REE.ECHO()'), [null, null, null]);
  });

  it('keep text as text', async () => {
    const texts = ['2025-01-31', '007', 'TRUE', '1/2', '#N/A', '=1+1', ' a ', 'say ""hi""', '{1,2}', ''];
    for (const text of texts) {
      const expected = text.replaceAll('""', '"');
      assert.deepEqual(await argumentsOf(`=REE.ECHO("${text}")`), [expected, null, null]);
      assert.deepEqual(await argumentsOf(`=REE.ECHO({"${text}","x"})`), [[[expected, 'x']], null, null]);
    }
  });

  it('keep text in cells as text', async () => {
    await engine.enter({ A1: '2025-01-31', A2: '007' });
    assert.deepEqual(await argumentsOf('=REE.ECHO(A1:A2)'), [[['2025-01-31'], ['007']], null, null]);
  });

  it('take numbers however they are written', async () => {
    assert.deepEqual(await argumentsOf('=REE.ECHO(6.950,1E3,-1.50)'), [6.95, 1000, -1.5]);
    assert.deepEqual(await argumentsOf('=REE.ECHO({6.950,1E3})'), [[[6.95, 1000]], null, null]);
  });

  it('take dates as serial numbers', async () => {
    assert.deepEqual(await argumentsOf('=REE.ECHO(DATE(2023,6,30))'), [45107, null, null]);
  });

  it('are null for blanks, alone and inside ranges', async () => {
    await engine.enter({ B1: 1, B3: true, B4: 'x' });
    assert.deepEqual(await argumentsOf('=REE.ECHO(B1:B4,B2)'), [[[1], [null], [true], ['x']], null, null]);
  });

  it('are scalars for a single cell and an array of one', async () => {
    await engine.enter({ C1: 'Nd' });
    assert.deepEqual(await argumentsOf('=REE.ECHO(C1,{"Pr"})'), ['Nd', 'Pr', null]);
  });

  it('hand errors in as Excel does', async () => {
    const notAvailable = { type: 'Error', basicValue: '#N/A' };
    assert.deepEqual(await argumentsOf('=REE.ECHO(#N/A)'), [notAvailable, null, null]);
    assert.deepEqual(await argumentsOf('=REE.ECHO({1,#N/A})'), [[[1, notAvailable]], null, null]);
    assert.deepEqual(await argumentsOf('=REE.ECHO(1/0)'), [
      { type: 'Error', basicValue: '#DIV/0!' },
      null,
      null,
    ]);
  });

  it('must not be more than declared', async () => {
    assert.deepEqual(await engine.evaluate('=REE.ECHO(1,2,3,4)'), {
      code: '#VALUE!',
      message: 'REE.ECHO takes at most 3 arguments, not 4.',
    });
  });
});
