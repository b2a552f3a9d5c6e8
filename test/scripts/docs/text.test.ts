import assert from 'node:assert/strict';
import { betweenMarkers } from '../../../scripts/docs/betweenMarkers.ts';
import { firstSentence } from '../../../scripts/docs/functionsTable.ts';
import { htmlText } from '../../../scripts/docs/htmlText.ts';
import { markdownCode, markdownText } from '../../../scripts/docs/markdownText.ts';

describe('text of the documentation', () => {
  it('markdownText leaves nothing that is markup', () =>
    assert.equal(markdownText('a|b *c* <d> [e] `f` \\'), 'a\\|b \\*c\\* \\<d\\> \\[e\\] \\`f\\` \\\\'));

  it('markdownCode keeps formulas in a cell of a table', () => {
    assert.equal(markdownCode('=A1|B1'), '`=A1\\|B1`');
    assert.equal(markdownCode('a`b'), '``a`b``');
  });

  it('htmlText leaves nothing that is markup', () =>
    assert.equal(htmlText('<a href="x">&'), '&lt;a href=&quot;x&quot;&gt;&amp;'));

  it('firstSentence ends at a full stop before a capital', () => {
    assert.equal(firstSentence('Price e.g. 5.2 of it. Then more.'), 'Price e.g. 5.2 of it.');
    assert.equal(firstSentence('No end'), 'No end');
  });

  it('betweenMarkers replaces, and refuses a page without them', () => {
    const page = 'a <!-- functions -->old<!-- /functions --> b';
    const made = betweenMarkers(page, 'new', 'x');
    assert.equal(made, 'a <!-- functions -->\nnew\n<!-- /functions --> b');
    assert.equal(betweenMarkers(made, 'new', 'x'), made);
    assert.throws(
      () => betweenMarkers('<!-- /functions --><!-- functions -->', '', 'x.md'),
      /^Error: x\.md has no/,
    );
  });
});
