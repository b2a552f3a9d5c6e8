import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { functionMetadata } from '../../scripts/metadata/functionMetadata.ts';

const cases = 'test/cases/metadata';
const words = [
  { id: 'MATERIAL', values: [{ name: 'NdPr', tooltip: 'Neodymium-praseodymium' }, { name: 'Dy' }] },
  { id: 'BASIS', values: [{ name: 'average' }] },
  { id: 'TABLE', values: [{ name: 'deals' }] },
];

describe('functionMetadata(files, words)', () => {
  it('describes the functions and points their parameters to the enums', async () => {
    const { metadata, problems } = await functionMetadata(filesIn('good'), words);
    assert.deepEqual(problems, []);
    assert.deepEqual(metadata, JSON.parse(readFileSync(`${cases}/functions.json`, 'utf8')));
  });

  it('reports every trap, with the file', async () => {
    const { problems } = await functionMetadata(filesIn('broken'), words);
    const lines = problems.map(({ file, message }) => `${file.replace(`${cases}/broken/`, '')}: ${message}`);
    assert.deepEqual(lines.sort(), readFileSync(`${cases}/problems.txt`, 'utf8').trimEnd().split('\n'));
  });

  it('says which enum has no words', async () => {
    const { problems } = await functionMetadata([`${cases}/good/price.ts`], words.slice(0, 1));
    assert.deepEqual(problems, [
      { file: 'src/functions/enums.ts', message: 'has no words for the enum BASIS' },
    ]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(`${cases}/${folder}`)
    .sort()
    .map((name) => `${cases}/${folder}/${name}`);
}
