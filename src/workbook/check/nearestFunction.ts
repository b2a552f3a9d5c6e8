import { distance } from 'fastest-levenshtein';
import { declaredFunctions } from '../../functions/index.ts';

const mostEdits = 2;

/** The function that somebody may have meant: "PRCE" → "PRICE". */
export function nearestFunction(typed: string): string | undefined {
  const [nearest] = Object.keys(declaredFunctions)
    .map((id) => ({ id, edits: distance(id, typed) }))
    .filter(({ edits }) => edits <= mostEdits)
    .sort((a, b) => a.edits - b.edits);
  return nearest?.id;
}
