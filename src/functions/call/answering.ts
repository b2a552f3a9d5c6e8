import { editionInForce } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';

/** Set only while `answerFrom` runs, which no turn of the event loop outlasts. */
let asked: Edition | undefined;

/** The edition that a call answers from: the one in force, unless the call is made within `answerFrom`. */
export function answeringEdition(): Edition | undefined {
  return asked ?? editionInForce();
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
