import type { Timing } from './alternate.ts';

/** One line of the report. */
export interface Result {
  readonly name: string;
  readonly unit: 'ns' | 'ms' | 'ratio' | 'bytes' | 'MB';
  readonly value: number;
  readonly spread?: number;
  readonly rounds?: readonly number[];
  /** The value must not be above this. */
  readonly target?: number;
}

export function timed(name: string, unit: Result['unit'], timing: Timing, target?: number): Result {
  const { median: value, spread, rounds } = timing;
  return { name, unit, value, spread, rounds, ...(target === undefined ? {} : { target }) };
}

export function ratio(name: string, candidate: Timing, baseline: Timing, target?: number): Result {
  const value = candidate.median / baseline.median;
  return { name, unit: 'ratio', value, ...(target === undefined ? {} : { target }) };
}

/** The results as a Markdown table. */
export function tableOf(results: readonly Result[]): string {
  const lines = results.map(({ name, unit, value, spread, target }) => {
    const verdict = target === undefined ? '' : value <= target ? 'met' : '**missed**';
    const limit = target === undefined ? '' : `≤ ${figure(target)}`;
    const share = spread === undefined ? '' : `${(spread * 100).toFixed(0)} %`;
    return `| ${name} | ${figure(value)} | ${unit} | ${share} | ${limit} | ${verdict} |`;
  });
  return [
    '| What | Median | Unit | Spread | Target | |',
    '| --- | ---: | --- | ---: | --- | --- |',
    ...lines,
  ].join('\n');
}

function figure(value: number): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return value.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: 0 });
}
