import { alternate } from './alternate.ts';
import { callOf, nanosecondsPerCall, settle } from './host.ts';
import type { FunctionId } from '../src/functions/index.ts';
import { timed } from './result.ts';
import type { Result } from './result.ts';

const callsPerTurn = 1000;
const turns = 20;
const targetNanoseconds = 5000;

/** One plain call of each function: one cell for each argument, answered, and small where it spills. */
export const pointCalls: Readonly<Record<FunctionId, readonly unknown[]>> = {
  AGE: ['NdPr', 'price', 2024, 2025],
  ASOF: ['NdPr', 'price: spot', null],
  BASKET: ['NdPr', 1, 2025, null, null, null],
  CAPACITY: ['MP Materials', 'NdFeB magnets', null, 'announced', null, null],
  CARD: ['10X'],
  CLAIMS: ['10X', 'nameplate capacity', null],
  COMPARE: ['10X', 'nameplate capacity', null, null, false],
  CONVERT: [850_000, 'CNY/t', 'USD/kg', null, 6.91],
  EDITION: [],
  FACT: ['NdPr', 'price', 2024],
  FIELDS: ['10X'],
  FIND: ['10X', null, 1],
  HISTORY: ['NdPr', 'price', 2024, 2024, null, null, false],
  LIST: ['bases', null],
  PRICE: ['NdPr', 2024, null, null, null, null],
  PRODUCTION: ['Mountain Pass', 'NdPr oxide', 2025, null, null],
  SOURCE: ['NdPr', 'price', 2024],
  TABLE: ['deals', 'Apple', 'amount counted', false],
  UNIT: ['NdPr', 'price', 2024],
  VALUE: ['MP Materials', 'revenue', 2025, null, null],
};

/** Each function asked again what it was asked before, through the guard as Excel calls it. */
export function benchPointCalls(): Result[] {
  const entries = Object.entries(pointCalls) as [FunctionId, readonly unknown[]][];
  const candidates = entries.map(([id, args]) => {
    const call = callOf(id);
    const answer = settle(call, args);
    if (answer instanceof Error) throw new Error(`REE.${id} does not answer.`, { cause: answer });
    const tuples = new Array<readonly unknown[]>(callsPerTurn).fill(args);
    return [id, () => nanosecondsPerCall(call, tuples, turns)] as const;
  });
  const timings = alternate(Object.fromEntries(candidates) as Record<FunctionId, () => number>);
  return entries.map(([id]) => timed(`Warm ${id}, a point call`, 'ns', timings[id], targetNanoseconds));
}
