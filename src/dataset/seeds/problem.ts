/** What is wrong in a seed, where, and how to mend it. */
export interface Problem {
  readonly file: string;
  /** 1 is the header line. */
  readonly line: number;
  readonly field: string;
  readonly value: string;
  readonly problem: string;
  readonly repair: string;
}

/** Stops a build: lists every problem found. */
export class SeedProblems extends Error {
  override readonly name = 'SeedProblems';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemWords).join('\n'));
  }
}

/**
 * One line for a person: file, line, field, value, what is wrong, the repair.
 *
 * @example
 * problemWords({ file: 'seeds/prices.csv', line: 7, field: 'source', value: 'usgs_2062', problem: 'is not a source', repair: 'Use usgs_2026.' })
 * //=> 'seeds/prices.csv:7 source "usgs_2062" is not a source. Use usgs_2026.'
 */
export function problemWords({ file, line, field, value, problem, repair }: Problem): string {
  return `${file}:${line} ${field} "${value}" ${problem}. ${repair}`.trim();
}
