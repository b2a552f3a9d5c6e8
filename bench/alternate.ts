/** Figures of one candidate over all rounds. */
export interface Timing {
  readonly median: number;
  /** From the least to the most, as a share of the median. */
  readonly spread: number;
  readonly rounds: readonly number[];
}

const rounds = 5;

/** Runs the candidates in turn, so that what slows the machine slows all of them; each gives its own figure. */
export function alternate<Name extends string>(
  candidates: Readonly<Record<Name, () => number>>,
): Record<Name, Timing> {
  const names = Object.keys(candidates) as Name[];
  for (const name of names) candidates[name]();
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++)
    for (const name of names) figures[name].push(candidates[name]());
  return Object.fromEntries(names.map((name) => [name, timingOf(figures[name])])) as Record<Name, Timing>;
}

/** What a browser does varies more. */
const awaitedRounds = 15;

/** The same for candidates that take their time. */
export async function alternateAwaited<Name extends string>(
  candidates: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, Timing>> {
  const names = Object.keys(candidates) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= awaitedRounds; round++) {
    for (const name of names) {
      const figure = await candidates[name]();
      if (round > 0) figures[name].push(figure);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timingOf(figures[name])])) as Record<Name, Timing>;
}

/** Milliseconds that an action takes. */
export function millisecondsOf(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** Milliseconds of the processor that an action takes, whatever else keeps the machine busy. */
export function processorMillisecondsOf(action: () => void): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Nanoseconds for one of `count` things that an action does. */
export function nanosecondsEach(count: number, action: () => void): number {
  return (millisecondsOf(action) * 1e6) / count;
}

function timingOf(figures: readonly number[]): Timing {
  const sorted = [...figures].sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1]!;
  return { median, spread: (sorted.at(-1)! - sorted[0]!) / median, rounds: figures };
}
