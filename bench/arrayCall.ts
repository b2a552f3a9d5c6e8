import { replaceEdition } from '../src/dataset/inForce.ts';
import { decodeEdition } from '../src/dataset/index.ts';
import type { EncodedEdition } from '../src/dataset/index.ts';
import { alternate, millisecondsOf } from './alternate.ts';
import { callOf, freshArguments, settle } from './host.ts';
import { spellings } from './questions.ts';
import { ratio, timed } from './result.ts';
import type { Result } from './result.ts';

const names = 10_000;
const targetRatio = 1.2;

/** Ten thousand names in one array call against as many single calls, asked for the first time and again. */
export function benchArrayCall(encoded: EncodedEdition): Result[] {
  const price = callOf('PRICE');
  const priced = ['NdPr', 'Nd oxide', 'Pr oxide', 'Dy oxide', 'Tb oxide', 'La oxide', 'Ce oxide', 'Y oxide'];
  const texts = spellings(priced, names);
  const singly = (): number => {
    const calls = freshArguments(texts.map((text) => [text, '2024']));
    return millisecondsOf(() => {
      for (const args of calls) settle(price, args);
    });
  };
  const together = (): number => {
    const column = (JSON.parse(JSON.stringify(texts)) as string[]).map((text) => [text]);
    return millisecondsOf(() => void settle(price, [column, [['2024']]]));
  };
  const cold = (run: () => number) => (): number => {
    replaceEdition(decodeEdition(encoded));
    return run();
  };
  const first = alternate({ singly: cold(singly), together: cold(together) });
  const again = alternate({ singly, together });
  return [
    timed('10,000 names, single calls, first time', 'ms', first.singly),
    timed('10,000 names, one array call, first time', 'ms', first.together),
    ratio('— array against single calls', first.together, first.singly, targetRatio),
    timed('10,000 names, single calls, again', 'ms', again.singly),
    timed('10,000 names, one array call, again', 'ms', again.together),
    ratio('— array against single calls', again.together, again.singly, targetRatio),
  ];
}
