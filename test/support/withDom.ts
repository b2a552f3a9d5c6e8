import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

/** XML 1.0, as browsers and Excel read it: only CR and LF end a line. The library follows XML 1.1 if nothing is said. */
class BrowserParser extends DOMParser {
  constructor() {
    super({ normalizeLineEndings: (xml) => xml.replace(/\r\n?/g, '\n') });
  }
}

/** Gives the tests of a `describe` what browsers have to read and write XML. */
export function withDom(): void {
  before(() => Object.assign(globalThis, { DOMParser: BrowserParser, XMLSerializer }));
  after(() => {
    for (const name of ['DOMParser', 'XMLSerializer']) Reflect.deleteProperty(globalThis, name);
  });
}
