import assert from 'node:assert/strict';
import { startEngine } from './engineFixture.ts';

const noB = { code: '#N/A', message: 'no b' };

describe('errors of custom functions', () => {
  const engine = startEngine();
  after(() => engine.dispose());

  it('carry their code and message', async () => {
    const refused = { code: '#N/A', message: 'refused with #N/A' };
    assert.deepEqual(await engine.evaluate('=REE.REFUSE("#N/A")'), refused);
    assert.deepEqual(await engine.evaluate('=REE.REFUSE("#N/A")+1'), refused);
  });

  it('stand in their place in an array, also after other functions', async () => {
    assert.deepEqual(await engine.evaluate('=REE.MIXED()'), [['a', noB, null]]);
    assert.deepEqual(await engine.evaluate('=TRANSPOSE(REE.MIXED())'), [['a'], [noB], [null]]);
    assert.deepEqual(await engine.evaluate('=INDEX(REE.MIXED(),1,2)'), noB);
  });

  it('stand in their place in a spill', async () => {
    await engine.evaluate('=REE.MIXED()', 'B2');
    assert.deepEqual(engine.read('C2'), noB);
  });

  it('can be caught', async () => {
    assert.equal(await engine.evaluate('=IFERROR(REE.REFUSE("#VALUE!"),7)'), 7);
    assert.equal(await engine.evaluate('=IFNA(REE.REFUSE("#N/A"),8)'), 8);
    assert.equal(await engine.evaluate('=ISERROR(REE.BREAK())'), true);
    assert.deepEqual(await engine.evaluate('=IFERROR(REE.MIXED(),"-")'), [['a', '-', null]]);
  });

  it('of any kind leave the engine alive', async () => {
    assert.deepEqual(await engine.evaluate('=REE.BREAK()'), {
      code: '#VALUE!',
      message: 'REE.BREAK failed: boom',
    });
    assert.equal(await engine.evaluate('=REE.ECHO(1)+1'), 2);
  });

  it('of Excel carry no message', async () => {
    assert.deepEqual(await engine.evaluate('=1/0'), { code: '#DIV/0!', message: '' });
    assert.deepEqual(await engine.evaluate('=REE.UNKNOWN(1)'), { code: '#NAME?', message: '' });
  });
});

describe('a formula that cannot be read', () => {
  const engine = startEngine();
  after(() => engine.dispose());

  it('is an error and leaves the engine alive', async () => {
    const broken = ['=', '=)', '=SUM(', '="a', '={1,2', '=1+', '=A1]', '=[', '=(1', '=REE.ECHO(1))', "='x"];
    for (const [index, formula] of broken.entries()) {
      const answer = await engine.evaluate(formula);
      assert.ok(typeof answer === 'object' && answer !== null && 'code' in answer, formula);
      assert.equal(await engine.evaluate(`=REE.ECHO(${index})+${index}`), 2 * index, `after ${formula}`);
    }
  });
});
