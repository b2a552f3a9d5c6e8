import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Refusal, messageLimitChars, mustMend, notAvailable } from '../../src/model/index.ts';

describe('Refusal', () => {
  it('says the reason, the repair and the candidates', () => {
    const refusal = mustMend('No material is called "NdPrr".', 'See the list.', ['NdPr', 'Nd', 'Pr']);
    assert.equal(
      refusal.message,
      'No material is called "NdPrr". See the list. Did you mean NdPr, Nd or Pr?',
    );
    assert.equal(refusal.brief, 'No material is called "NdPrr". See the list.');
    assert.deepEqual(refusal.candidates, ['NdPr', 'Nd', 'Pr']);
  });

  it('is an Error by which the cell can tell it apart', () => {
    assert.ok(mustMend('No.') instanceof Refusal);
    assert.ok(mustMend('No.') instanceof Error);
    assert.equal(mustMend('No.').name, 'Refusal');
    assert.equal(mustMend('No.').cell, '#VALUE!');
    assert.equal(notAvailable('No.', 'Ask later.').cell, '#N/A');
    assert.equal(notAvailable('No.', 'Ask later.').message, 'No. Ask later.');
  });

  it('leaves out the candidates that do not fit, never half of one', () => {
    const names = Array.from({ length: 50 }, (_, index) => `candidate-${index}`);
    const { message } = mustMend('Which?', '', names);
    assert.ok(message.length <= messageLimitChars);
    assert.match(message, /^Which\? Did you mean candidate-0, .*candidate-\d+ or candidate-\d+\?$/);
  });

  it('looks for the candidates only when the message is read', () => {
    let looked = 0;
    const refusal = mustMend('Which?', '', () => [`name ${++looked}`]);
    assert.equal(looked, 0);
    assert.equal(refusal.brief, 'Which?');
    assert.equal(looked, 0);
    assert.match(refusal.message, /Did you mean name \d\?$/);
  });

  it('says what else to do only where no candidate is found', () => {
    assert.equal(mustMend('Which?', '', () => [], 'Look here.').message, 'Which? Look here.');
    assert.equal(mustMend('Which?', '', ['this'], 'Look here.').message, 'Which? Did you mean this?');
  });

  it('never says more than 200 characters', () => {
    const texts = fc.string({ maxLength: 400 });
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.array(fc.string({ maxLength: 90 })),
        texts,
        (reason, repair, candidates, otherwise) => {
          const refusal = new Refusal({ cell: '#N/A', reason, repair, candidates, otherwise });
          assert.ok(refusal.message.length <= 200, refusal.message);
          assert.ok(refusal.brief.length <= 200, refusal.brief);
          assert.ok(refusal.message.startsWith(refusal.brief));
        },
      ),
      { examples: [['', ' ', [], '']] },
    );
  });
});
