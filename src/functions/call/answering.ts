import { editionInForce } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { notAvailable } from '../../model/index.ts';
import type { Refusal } from '../../model/index.ts';

/** Set only while `answerFrom` runs, which no turn of the event loop outlasts. */
let asked: Edition | undefined;

/**
 * The edition that a call answers from: the one in force, unless the call is made within `answerFrom`. Throws `#N/A` where
 * the workbook is pinned to one that is not on this computer: no other may answer in its place, not even `[if_missing]`.
 */
export function answeringEdition(): Edition | undefined {
  const edition = asked ?? editionInForce();
  if (edition && edition.absent !== '') throw absent(edition.absent);
  return edition;
}

function absent(id: string): Refusal {
  return notAvailable(
    `This workbook is pinned to edition ${id}, which is not on this computer.`,
    'Open the REE pane: it fetches the edition or lets you choose another.',
  );
}

/** Makes calls that answer from another edition than the one in force, which stays as it is. */
export function answerFrom<T>(edition: Edition, calls: () => T): T {
  const outer = asked;
  asked = edition;
  try {
    return calls();
  } finally {
    asked = outer;
  }
}
