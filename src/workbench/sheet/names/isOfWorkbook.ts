import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';

/** Whether a name belongs to the workbook, not to one sheet. */
export function isOfWorkbook({ localSheetId }: IDefinedNamesServiceParam): boolean {
  return localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
}
