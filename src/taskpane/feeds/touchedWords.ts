import type { WorkbookTouched } from '../../workbook/index.ts';

/** How many cells of this workbook another edition touches. */
export function touchedWords({ found, touched, uncertain }: WorkbookTouched): string {
  if (found === 0) return 'No REE formulas in this workbook: nothing is touched.';
  const of = found === 1 ? 'the 1 cell' : `${found} cells`;
  const certain =
    touched.length === 0
      ? `None of ${of} with REE formulas answers otherwise.`
      : `${touched.length} of ${of} with REE formulas ${touched.length === 1 ? 'answers' : 'answer'} otherwise.`;
  if (uncertain.length === 0) return certain;
  const [these, they] =
    uncertain.length === 1 ? ['1 cell asks', 'it is'] : [`${uncertain.length} cells ask`, 'they are'];
  return `${certain} ${these} with what only Excel can calculate: ${they} calculated again, too.`;
}
