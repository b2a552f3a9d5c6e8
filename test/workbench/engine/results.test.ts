import assert from 'node:assert/strict';
import { startEngine } from './engineFixture.ts';

describe('results of custom functions', () => {
  const engine = startEngine();
  after(() => engine.dispose());

  it('are scalars as they are', async () => {
    assert.equal(await engine.evaluate('=REE.ECHO(55)'), 55);
    assert.equal(await engine.evaluate('=REE.ECHO(129.32)'), 129.32);
    assert.equal(await engine.evaluate('=REE.ECHO(TRUE)'), true);
    assert.equal(await engine.evaluate('=REE.ECHO("text")'), 'text');
    assert.equal(await engine.evaluate('=REE.ECHO()'), null);
  });

  it('may be called in lower case and without the equals sign', async () => {
    assert.equal(await engine.evaluate('ree.echo(1)'), 1);
  });

  it('spill, and a column against a row gives a matrix', async () => {
    const matrix = [
      ['Nd 2024', 'Nd 2025'],
      ['Pr 2024', 'Pr 2025'],
    ];
    assert.deepEqual(await engine.evaluate('=REE.PAIR({"Nd";"Pr"},{2024,2025})', 'B2'), matrix);
    assert.equal(engine.read('B2'), 'Nd 2024');
    assert.equal(engine.read('C3'), 'Pr 2025');
    assert.equal(engine.read('D4'), null);
    assert.equal(await engine.evaluate('=C3&"!"', 'F1'), 'Pr 2025!');
  });

  it('leave nothing behind when another formula takes the cell', async () => {
    await engine.evaluate('=REE.GRID(3)', 'J1');
    assert.equal(engine.read('K3'), 30);
    await engine.evaluate('=REE.GRID(1)', 'J1');
    assert.equal(engine.read('K3'), null);
    assert.equal(await engine.evaluate('=SUM(J1:K3)', 'M1'), 11);
  });

  it('do not spill over other cells', async () => {
    await engine.enter({ P2: 'taken' });
    assert.deepEqual(await engine.evaluate('=REE.GRID(2)', 'P1'), { code: '#SPILL!', message: '' });
  });

  it('are asked for once, also where they spill', async () => {
    const before = engine.calls.length;
    await engine.evaluate('=REE.ECHO({1;2;3})', 'N1');
    assert.equal(engine.calls.length, before + 1);
  });

  it('spill to thousands of cells', async () => {
    const rows = await engine.evaluate('=REE.GRID(1000)', 'R1');
    assert.ok(Array.isArray(rows));
    assert.equal(rows.length, 1000);
    assert.deepEqual(rows[999], [1000, 10_000]);
    assert.equal(engine.read('S1000'), 10_000);
  });

  it('spill to 100,000 cells without hanging', async () => {
    assert.equal(await engine.evaluate('=SUM(REE.GRID(50000))', 'U1'), 13_750_275_000);
    const rows = await engine.evaluate('=REE.GRID(50000)', 'U1');
    assert.ok(Array.isArray(rows) && rows.length === 50_000);
  }).timeout(15_000);

  it('keep text as text', async () => {
    assert.equal(await engine.evaluate('=REE.GIVE("formula")'), '=1+1');
    assert.equal(await engine.evaluate('=REE.GIVE("numberText")'), '007');
    assert.equal(await engine.evaluate('=REE.GIVE("dateText")'), '2025-01-31');
    assert.equal(await engine.evaluate('=REE.GIVE("errorText")'), '#N/A');
  });

  it('show an entity as its text and a number with properties as the number', async () => {
    assert.equal(await engine.evaluate('=REE.GIVE("entity")', 'X1'), '10X');
    assert.equal(await engine.evaluate('=REE.GIVE("double")*2', 'X1'), 14000);
  });

  it('give their properties to FIELDVALUE, from a cell, through a reference and at once', async () => {
    await engine.enter({ AA5: '=REE.GIVE("double")', AA6: '=AA5', AA7: '=AA5+0' });
    assert.equal(await engine.evaluate('=FIELDVALUE(AA5,"Unit")', 'AC1'), 't/yr');
    assert.equal(await engine.evaluate('=FIELDVALUE(AA5,"phase")*2', 'AC1'), 4);
    assert.equal(await engine.evaluate('=FIELDVALUE(REE.GIVE("double"),"Unit")', 'AC1'), 't/yr');
    assert.equal(await engine.evaluate('=FIELDVALUE(IF(TRUE,REE.GIVE("double")),"Unit")', 'AC1'), 't/yr');
    const message = async (formula: string) =>
      ((await engine.evaluate(formula, 'AC1')) as { message: string }).message;
    assert.equal(await message('=FIELDVALUE(AA5,"Price")'), 'Excel gives #FIELD!: the value has no Price.');
    assert.equal(
      await message('=FIELDVALUE(AA7,"Unit")'),
      'Excel gives #FIELD!: a plain value has no fields.',
    );
    assert.equal(
      await engine.evaluate('=FIELDVALUE(AA5,1/0)&""', 'AC1').then((e) => (e as { code: string }).code),
      '#DIV/0!',
    );
  });

  it('do not lend their properties to an equal value', async () => {
    await engine.enter({ AA8: '=REE.GIVE("entity")', AA9: '="10"&"X"' });
    assert.equal(
      ((await engine.evaluate('=FIELDVALUE(AA9,"Kind")', 'AC1')) as { message: string }).message,
      'Excel gives #FIELD!: a plain value has no fields.',
    );
  });

  it('are errors where a cell cannot show them', async () => {
    const codeOf = async (kind: string): Promise<unknown> => {
      const answer = await engine.evaluate(`=REE.GIVE("${kind}")`, 'X1');
      return (answer as { code?: string } | null)?.code;
    };
    assert.equal(await codeOf('infinity'), '#NUM!');
    assert.equal(await codeOf('object'), '#VALUE!');
    assert.equal(await codeOf('function'), '#VALUE!');
    assert.equal(await codeOf('empty'), '#VALUE!');
    assert.equal(await codeOf('list'), '#VALUE!');
    assert.equal(await codeOf('excelError'), '#DIV/0!');
    assert.equal(await codeOf('strangeCode'), '#VALUE!');
    assert.equal(await engine.evaluate('=REE.GIVE("undefined")', 'X1'), null);
    assert.deepEqual(await engine.evaluate('=REE.GIVE("ragged")', 'X1'), [
      [1, 2],
      [3, { code: '#N/A', message: 'The function gave no value for this place.' }],
    ]);
  });
});
