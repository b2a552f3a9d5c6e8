export { watchWorkbook } from './watchWorkbook.ts';
export type { WorkbookOverrides } from './watchOverrides.ts';
