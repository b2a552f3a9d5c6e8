import type { Narrowing } from '../search/narrow.ts';

/** What the list shows: kept while the user looks at something else, so that the way back leads to the same place. */
export interface Browsing extends Narrowing {
  readonly text: string;
  /** So many lines are drawn. */
  readonly shown: number;
  readonly scrollPx: number;
}

export const linesAtOnce = 60;

export const everything: Browsing = {
  text: '',
  kind: '',
  stage: '',
  country: '',
  shown: linesAtOnce,
  scrollPx: 0,
};

export function isNarrowed({ kind, stage, country }: Narrowing): boolean {
  return kind !== '' || stage !== '' || country !== '';
}
