import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFor } from '../scripts/manifestFor.mjs';
import { iconSizes, renderIcon } from '../scripts/renderIcon.mjs';
import { commands } from '../src/commands/index.ts';
import { declaredFunctions } from '../src/functions/index.ts';
import { checkManifest, manifestRules, readPngSize } from './support/manifest/index.ts';
import type { Surroundings } from './support/manifest/index.ts';

const source = readFileSync('manifest.xml', 'utf8');
const productionUrl = 'https://example.org/ree';
const cases = 'test/cases/manifest';

/** A manifest broken in one place. */
interface BrokenManifest {
  readonly find: string;
  readonly replace: string;
  /** The rule that must object. */
  readonly rule: string;
  /** What else follows from the same break. */
  readonly also?: readonly string[];
  readonly isProduction?: boolean;
}

describe('manifest.xml', () => {
  let served: ReadonlyMap<string, Uint8Array>;

  before(async () => {
    served = await renderServed();
  });

  const surroundings = (isProduction: boolean): Surroundings => ({
    isProduction,
    commands: Object.keys(commands),
    readFile: (path) => served.get(path),
  });

  it('keeps every rule as the development manifest', () => {
    assert.deepEqual(checkManifest(manifestFor(source), surroundings(false)), []);
  });

  it('keeps every rule as a production manifest, without localhost', () => {
    const production = manifestFor(source, productionUrl);
    assert.deepEqual(checkManifest(production, surroundings(true)), []);
    assert.ok(!production.includes('localhost'), production);
    assert.ok(production.includes(`"${productionUrl}/taskpane.html"`));
  });

  it('takes an address with a slash at its end', () => {
    assert.equal(manifestFor(source, `${productionUrl}/`), manifestFor(source, productionUrl));
  });

  for (const name of readdirSync(cases).filter((folder) => folder.startsWith('error-'))) {
    const broken = JSON.parse(readFileSync(join(cases, name, 'broken.json'), 'utf8')) as BrokenManifest;
    it(`is rejected by ${broken.rule}: ${name}`, () => {
      const { find, replace, rule, also = [], isProduction = false } = broken;
      const text = isProduction ? manifestFor(source, productionUrl) : source;
      assert.ok(text.includes(find), `manifest.xml has no ${find}`);
      const problems = checkManifest(text.replace(find, replace), surroundings(isProduction));
      const objecting = new Set(problems.map((problem) => problem.split(':')[0]));
      assert.deepEqual([...objecting].sort(), [rule, ...also].sort(), problems.join('\n'));
    });
  }

  it('is broken at least once for every rule', () => {
    const broken = readdirSync(cases)
      .filter((name) => name.startsWith('error-'))
      .map((name) => JSON.parse(readFileSync(join(cases, name, 'broken.json'), 'utf8')) as BrokenManifest);
    const shown = new Set(broken.map(({ rule }) => rule));
    assert.deepEqual(
      manifestRules.map(({ name }) => name).filter((name) => !shown.has(name)),
      [],
    );
  });
});

describe('functions.json', () => {
  it('names the functions that the runtime associates, and no others', function () {
    if (!existsSync('build/functions.json')) return this.skip();
    const { functions } = JSON.parse(readFileSync('build/functions.json', 'utf8')) as {
      functions: { id: string }[];
    };
    assert.deepEqual(functions.map(({ id }) => id).sort(), Object.keys(declaredFunctions).sort());
  });
});

describe('renderIcon', () => {
  it('gives the same bytes twice, at the size asked for', async () => {
    const svg = readFileSync('assets/logo.svg', 'utf8');
    const [first, second] = [await renderIcon(svg, 24), await renderIcon(svg, 24)];
    assert.deepEqual(first, second);
    assert.deepEqual(readPngSize(first), { widthPx: 24, heightPx: 24 });
  });
});

/** What the build serves beside the page, as far as a manifest may name it. */
async function renderServed(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of ['taskpane.html', 'help.html', 'runtime.js', 'functions.json'])
    files.set(name, new Uint8Array());
  for (const name of ['logo', 'refresh', 'update', 'price', 'card']) {
    const svg = readFileSync(`assets/${name}.svg`, 'utf8');
    for (const sizePx of iconSizes) files.set(`assets/${name}-${sizePx}.png`, await renderIcon(svg, sizePx));
  }
  return files;
}
