import { mustMend, notAvailable } from '../../model/index.ts';
import type { EntityKind, Period } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Choice } from './select.ts';

export const stakeMeasure = 'equity-stake';

export const holderKinds: readonly EntityKind[] = [
  'company',
  'agency',
  'institution',
  'programme',
  'country',
];

/** A stake as asked for: its holder stands where other measures have their product. */
interface StakeQuestion {
  readonly product: string;
  readonly when: Period | undefined;
}

/**
 * Stakes of one holder only: the one asked for, or the only one there is up to the date.
 * Throws a `#VALUE!` refusal with the list where there are several.
 */
export function ofHolder(
  edition: Edition,
  choices: readonly Choice[],
  name: string,
  { product: holder, when }: StakeQuestion,
): readonly Choice[] {
  const holders = listHolders(edition, choices, when);
  if (holder === '') {
    if (holders.length < 2) return choices;
    const candidates = holders.map((id) => `"equity stake: ${edition.findEntity(id)?.name ?? id}"`);
    throw mustMend(`${holders.length} hold a stake in ${name}: name one.`, '', candidates);
  }
  const { id, name: asked } = edition.names.resolve(holder, holderKinds);
  if (holders.includes(id)) return choices.map((choice) => heldBy(edition, choice, id));
  const names = holders.map((one) => edition.findEntity(one)?.name ?? one);
  throw notAvailable(`No stake of ${asked} in ${name}.`, `Holders: ${names.join(', ')}.`);
}

function listHolders(edition: Edition, choices: readonly Choice[], when: Period | undefined): string[] {
  const by = when?.to ?? edition.date;
  const holders = new Set<string>();
  for (const { track, isEligible } of choices) {
    for (let row = track.start; row < track.end; row++) {
      if (!isEligible(row) || edition.periodFrom.at(row) > by) continue;
      for (const holder of edition.observations.at(row).facilities) holders.add(holder);
    }
  }
  return [...holders];
}

function heldBy(edition: Edition, choice: Choice, holder: string): Choice {
  const isHeld = (row: number): boolean => edition.observations.at(row).facilities.includes(holder);
  return { ...choice, isEligible: (row) => choice.isEligible(row) && isHeld(row) };
}
