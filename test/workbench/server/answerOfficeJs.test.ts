import assert from 'node:assert/strict';
import { answerOfficeJs } from '../../../src/workbench/server/answerOfficeJs.ts';

const page = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

describe('answerOfficeJs', () => {
  it("rewrites office.js's address in a page", () => {
    assert.equal(
      answerOfficeJs('taskpane.html', Buffer.from(page)).toString(),
      '<script src="/office-js/office.js"></script>',
    );
  });

  it('leaves all else as it is: the policy that names the host, other files, other bytes', () => {
    for (const [file, text] of [
      ['taskpane.html', "script-src 'self' https://appsforoffice.microsoft.com"],
      ['manifest.xml', page],
      ['logo.png', page],
    ] as const) {
      const contents = Buffer.from(text);
      assert.equal(answerOfficeJs(file, contents), contents, file);
    }
  });
});
