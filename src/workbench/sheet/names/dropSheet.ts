import { mapReferences } from './mapReferences.ts';

/** A formula whose references to a sheet are dead, as Excel makes them when the sheet is deleted; undefined where it has none. */
export function dropSheet(formula: string, sheet: string): string | undefined {
  return mapReferences(formula, sheet, () => '#REF!');
}
