import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { betweenMarkers } from '../../scripts/docs/betweenMarkers.ts';
import type { FunctionDoc } from '../../scripts/docs/functionDoc.ts';
import { functionsHelp } from '../../scripts/docs/functionsHelp.ts';
import { functionsPage } from '../../scripts/docs/functionsPage.ts';
import { functionsTable } from '../../scripts/docs/functionsTable.ts';
import { readFunctionDocs } from '../../scripts/docs/readFunctionDocs.ts';
import { readMetadata } from '../functions/readMetadata.ts';

const stale = 'is stale: npm run docs';

describe('documentation of the functions', () => {
  let docs: readonly FunctionDoc[];
  before(async () => {
    docs = readFunctionDocs((await readMetadata()).metadata.functions);
  });

  it('stands complete in every docstring', () => {
    for (const { id, purpose, errors, returns, parameters, examples } of docs) {
      assert.match(purpose, /[.]$/, id);
      assert.match(errors, /^(Gives|Never) .*[.]$/, id);
      assert.match(returns, /[.]$/, id);
      assert.notEqual(examples.length, 0, id);
      for (const { name, description } of parameters) assert.match(description, /[.]$/, `${id} ${name}`);
    }
  });

  it('is what docs/functions.md says', () =>
    assert.ok(
      readFileSync('docs/functions.md', 'utf8') === functionsPage(docs),
      `docs/functions.md ${stale}`,
    ));

  it('is what the table in README.md says', () => {
    const readme = readFileSync('README.md', 'utf8');
    const table = functionsTable(docs, ({ id }) => `docs/functions.md#${id.toLowerCase()}`);
    assert.ok(readme === betweenMarkers(readme, table, 'README.md'), `README.md ${stale}`);
  });

  it('has a place in the help page for each, where functions.json points to', async () => {
    const help = functionsHelp(docs);
    const template = readFileSync('src/taskpane/help.html', 'utf8');
    assert.ok(betweenMarkers(template, help, 'help.html').includes(help));
    for (const { id, helpUrl } of (await readMetadata()).metadata.functions) {
      assert.equal(helpUrl, `https://localhost:3000/help.html#${id}`);
      assert.equal(help.split(`id="${id}"`).length, 2, id);
    }
  });
});
