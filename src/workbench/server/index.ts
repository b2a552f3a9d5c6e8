export { localOfficeJsAddress, officeJsAddress } from './answerOfficeJs.ts';
export { buildPage, pageFolder } from './buildPage.ts';
export { getCertificate } from './certificate.ts';
export { findBrowser } from './findBrowser.ts';
export { openBrowser } from './openBrowser.ts';
export type { OpenBrowser } from './openBrowser.ts';
export { startServer } from './startServer.ts';
export type { WorkbenchServer } from './startServer.ts';
