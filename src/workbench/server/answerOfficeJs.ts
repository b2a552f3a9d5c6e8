/** Where production pages load office.js from; pages keep this address in `dist/`. */
export const officeJsAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where the same file is answered locally. */
export const localOfficeJsAddress = '/office-js/office.js';

const REWRITTEN = /\.(html|js)$/;

/** A file of the add-in as it is served: its own bytes, but for the address of office.js. */
export function answerOfficeJs(path: string, contents: Buffer): Buffer {
  if (!REWRITTEN.test(path) || !contents.includes(officeJsAddress)) return contents;
  return Buffer.from(contents.toString('utf8').replaceAll(officeJsAddress, localOfficeJsAddress), 'utf8');
}
