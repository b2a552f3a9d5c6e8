import { foldName, mustMend } from '../../model/index.ts';
import type { State } from '../../model/index.ts';

/** How far a plant must have come to be counted. */
export const capacityStatuses = ['built', 'construction', 'announced'] as const;
export type CapacityStatus = (typeof capacityStatuses)[number];

/** Which end of a printed range answers. */
export type RangeEnd = 'low' | 'high';

export interface AskedStatus {
  /** Undefined where none is asked for: what is built, and for a facility without anything built, what is announced. */
  readonly status: CapacityStatus | undefined;
  readonly end: RangeEnd | undefined;
}

const levels: Readonly<Record<CapacityStatus, readonly State[]>> = {
  built: ['operating', 'ramping', 'commissioning'],
  construction: ['construction'],
  announced: ['announced'],
};

const synonyms: ReadonlyMap<string, CapacityStatus> = new Map([
  ['underconstruction', 'construction'],
  ['planned', 'announced'],
  ['existing', 'built'],
]);

/** Reads "built", "construction high", "low"; blank asks for nothing. Throws a `#VALUE!` refusal naming the words. */
export function readStatus(text: string): AskedStatus {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const end = words.find((word): word is RangeEnd => word === 'low' || word === 'high');
  const rest = foldName(words.filter((word) => word !== end).join(''));
  if (rest === '') return { status: undefined, end };
  const status = synonyms.get(rest) ?? capacityStatuses.find((one) => one === rest);
  if (status) return { status, end };
  throw mustMend(
    `"${text.slice(0, 40)}" is not a status.`,
    'Use built, construction or announced, with low or high for a printed range.',
  );
}

/** The level a plant's state belongs to; possible, pilot and superseded ones belong to none. */
export function levelOf(state: string): CapacityStatus | undefined {
  return capacityStatuses.find((status) => levels[status].includes(state as State));
}

/** The levels that a status admits, the furthest first: all that is planned is what the latest plan says, not a sum of plans. */
export function admittedLevels({ status }: AskedStatus, isFacility: boolean): readonly CapacityStatus[] {
  switch (status) {
    case undefined:
      return isFacility ? ['built', 'announced', 'construction'] : ['built'];
    case 'built':
      return ['built'];
    case 'construction':
      return ['construction', 'built'];
    case 'announced':
      return ['announced', 'construction', 'built'];
  }
}
