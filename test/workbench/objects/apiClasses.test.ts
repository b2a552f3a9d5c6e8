import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { workbenchMembers } from '../../../scripts/docs/workbenchMembers.ts';
import { apiClasses } from '../../../src/workbench/objects/apiClasses.ts';

const folder = 'src/workbench/objects';

describe('apiClasses', () => {
  it('has every class of the object model', () => {
    const declared = readdirSync(folder, { encoding: 'utf8', recursive: true })
      .filter((file) => file.endsWith('.ts') && file !== 'services.ts')
      .flatMap((file) => [
        ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/readonly className = '(\w+)'/g),
      ])
      .map(([, name]) => name);
    assert.deepEqual(apiClasses.map(({ name }) => name).sort(), declared.sort());
  });

  it('is what docs/workbench-members.md says', () =>
    assert.ok(
      readFileSync('docs/workbench-members.md', 'utf8') === workbenchMembers(apiClasses),
      'docs/workbench-members.md is stale: npm run docs',
    ));
});

describe('workbenchMembers', () => {
  it('tells properties from methods and marks what can be set', () => {
    const [Worksheet] = apiClasses.filter(({ name }) => name === 'Worksheet');
    const page = workbenchMembers(Worksheet === undefined ? [] : [Worksheet]);
    assert.match(page, /## Worksheet\n\nProperties: .*\*\*name\*\*.*\.\n\nMethods: .*getRange\(\)/);
    assert.match(page, /[ ,]id[,.]/);
  });
});
