export { createEngine, explainError, isCellError } from './engine/index.ts';
export type { Answer, CellError, CellValue, Engine, FunctionTable } from './engine/index.ts';
export { loadUniver } from './engine/univer.node.ts';
export {
  buildPage,
  findBrowser,
  getCertificate,
  openBrowser,
  pageFolder,
  startServer,
} from './server/index.ts';
export type { OpenBrowser, WorkbenchServer } from './server/index.ts';
