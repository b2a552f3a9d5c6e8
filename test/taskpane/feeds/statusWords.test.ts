import assert from 'node:assert/strict';
import { FeedProblem } from '../../../src/feed/index.ts';
import { feedTrouble, statusWords } from '../../../src/taskpane/feeds/statusWords.ts';

const inForce = '2026.11.23';

describe('statusWords(status, inForce)', () => {
  it('says what came of it, and that nothing changed', () => {
    const problem = new FeedProblem('offline', 'This computer is offline.');
    assert.equal(statusWords({ kind: 'idle' }, inForce), 'Cancelled. Edition 2026.11.23 answers as before.');
    assert.equal(
      statusWords({ kind: 'up-to-date' }, inForce),
      'The feed has nothing newer than edition 2026.11.23.',
    );
    assert.equal(
      statusWords({ kind: 'offline', problem }, inForce),
      'This computer is offline. Nothing is wrong: edition 2026.11.23 answers as before; look again when there is a network.',
    );
  });
});

describe('feedTrouble(problem, inForce)', () => {
  it('says what happened, what it means for the workbook and what to do', () => {
    assert.deepEqual(
      feedTrouble(new FeedProblem('format', 'latest.json has format 2.', 'Update the add-in.'), inForce),
      {
        what: 'latest.json has format 2.',
        means: 'Edition 2026.11.23 is untouched and answers as before; no cell was changed.',
        repair: 'Update the add-in.',
      },
    );
    assert.equal(feedTrouble(new FeedProblem('status', '503.'), inForce).repair, 'Look again later.');
  });
});
