export { refreshWorkbook } from './refreshWorkbook.ts';
