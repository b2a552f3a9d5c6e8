import type { Edition } from '../src/dataset/index.ts';
import { alternate } from './alternate.ts';
import { callOf, emptyCall, nanosecondsPerCall, settle } from './host.ts';
import { listAnswered } from './questions.ts';
import type { PriceTuple } from './questions.ts';
import { timed } from './result.ts';
import type { Result } from './result.ts';

const wantedTuples = 1000;
const turns = 20;
const targetNanoseconds = 1000;

/** A PRICE that has been asked before, as Excel calls it, over many distinct arguments. */
export function benchWarmPrice(edition: Edition): Result[] {
  const price = callOf('PRICE');
  const answered = listAnswered(edition, (tuple) => Array.isArray(settle(price, tuple)));
  if (answered.length < wantedTuples) throw new Error(`Only ${answered.length} distinct calls answer.`);
  const refused = answered
    .slice(0, wantedTuples)
    .map(([name, ...rest]): PriceTuple => [`${name} x`, ...rest]);
  const { empty, warm, slip } = alternate({
    empty: () => nanosecondsPerCall(emptyCall, answered, turns),
    warm: () => nanosecondsPerCall(price, answered, turns),
    slip: () => nanosecondsPerCall(price, refused, 1),
  });
  return [
    timed('A guarded call that does nothing', 'ns', empty),
    timed(
      `Warm PRICE, ${answered.length.toLocaleString('en-US')} distinct calls`,
      'ns',
      warm,
      targetNanoseconds,
    ),
    timed('Warm PRICE of an unknown name, with the message', 'ns', slip),
  ];
}
