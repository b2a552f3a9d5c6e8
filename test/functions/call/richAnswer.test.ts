import assert from 'node:assert/strict';
import { RichAnswer, guard } from '../../../src/functions/call/index.ts';
import type { RichValues } from '../../../src/functions/call/index.ts';

const fail = (): never => assert.fail('Nothing fails here.');

describe('RichAnswer', () => {
  const text = (basicValue: string): Excel.StringCellValue => ({ type: 'String', basicValue });

  it('is its plain value in a plain host, which makes nothing', () =>
    assert.equal(new RichAnswer(7, fail).shownAt('plain'), 7));

  it('is its plain value where the host shows too little for it', () =>
    assert.equal(new RichAnswer(7, () => undefined).shownAt('entity'), 7));

  it('is made once for a host', () => {
    const made: RichValues[] = [];
    const answer = new RichAnswer('x', (level) => {
      made.push(level);
      return text(level);
    });
    assert.equal(answer.shownAt('entity'), answer.shownAt('entity'));
    assert.deepEqual(answer.shownAt('number'), text('number'));
    assert.deepEqual(made, ['entity', 'number']);
  });

  it('reaches the host as what it can show, and by default plain', () => {
    const answers = (): unknown[][] => [
      [1, new RichAnswer('x', text), new RichAnswer(2, () => undefined), null],
    ];
    const asked: string[] = [];
    const entity = guard('CARD', answers, fail, fail, () => {
      asked.push('asked');
      return 'entity';
    });
    assert.deepEqual(entity(), [[1, text('entity'), 2, null]]);
    assert.deepEqual(asked, ['asked']);
    assert.deepEqual(guard('CARD', answers, fail, fail)(), [[1, 'x', 2, null]]);
  });

  it('leaves the host unasked for plain answers', () =>
    assert.deepEqual(guard('PRICE', () => [[1]], fail, fail, fail)(), [[1]]));
});
