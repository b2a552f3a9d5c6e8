import type { WorkbookFile } from '../sheet/workbookFile.ts';

export const blankWorkbook: WorkbookFile = { name: 'Book1', sheets: [{ name: 'Sheet1', blocks: {} }] };
