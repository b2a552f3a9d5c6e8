import type { WorkbookTouched } from '../../workbook/index.ts';

/** How many cells of this workbook another edition touches. */
export function touchedWords({ found, touched, uncertain }: WorkbookTouched): string {
  if (found === 0) return 'No REE formulas in this workbook: nothing is touched.';
  const certain = certainWords(found, touched.length);
  if (uncertain.length === 0) return certain;
  const [these, they] =
    uncertain.length === 1 ? ['1 cell asks', 'it is'] : [`${uncertain.length} cells ask`, 'they are'];
  return `${certain} ${these} with what only Excel can calculate: ${they} calculated again, too.`;
}

function certainWords(found: number, touched: number): string {
  if (found === 1)
    return `The one cell with an REE formula answers ${touched === 1 ? 'otherwise' : 'as before'}.`;
  if (touched === 0) return `None of ${found} cells with REE formulas answers otherwise.`;
  return `${touched} of ${found} cells with REE formulas ${touched === 1 ? 'answers' : 'answer'} otherwise.`;
}
