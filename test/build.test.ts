import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { FunctionMetadata } from '../scripts/metadata/functionMetadata.ts';
import { commands } from '../src/commands/index.ts';
import { declaredFunctions } from '../src/functions/index.ts';
import { checkManifest } from './support/manifest/index.ts';

const policy =
  "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; " +
  "style-src-elem 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; style-src-attr 'unsafe-inline'; " +
  "img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; object-src 'none'";

/** `npm test` builds first. */
describe('dist/', () => {
  before(function () {
    if (!existsSync('dist/manifest.xml')) this.skip();
  });

  it('has a manifest that keeps every rule, with everything that it names', () => {
    const xml = read('manifest.xml');
    const problems = checkManifest(xml, {
      isProduction: !xml.includes('localhost'),
      commands: Object.keys(commands),
      readFile: (path) => (existsSync(join('dist', path)) ? readFileSync(join('dist', path)) : undefined),
    });
    assert.deepEqual(problems, []);
  });

  it('has a page with its content security policy before any script', () => {
    const page = read('taskpane.html');
    assert.ok(page.includes(`content="${policy}"`), page);
    assert.ok(page.indexOf('Content-Security-Policy') < page.indexOf('<script'));
  });

  it('loads office.js from Microsoft without waiting, and everything else from beside the page', () => {
    const scripts = [...read('taskpane.html').matchAll(/<script\s([^>]*)><\/script>/g)].map(([, tag]) =>
      tag!.trim().replace(/\s+/g, ' '),
    );
    const [office, ...ours] = scripts;
    assert.equal(
      office,
      'id="office-js" async fetchpriority="high" src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
    );
    assert.deepEqual(ours, ['defer src="runtime.js"']);
    assert.ok(!/<script>|style=|\son[a-z]+=/.test(read('taskpane.html')), 'inline script or style');
  });

  it('has a help page with a place for every function, and no script', () => {
    const page = read('help.html');
    const { functions } = JSON.parse(read('functions.json')) as FunctionMetadata;
    const base = /SupportUrl DefaultValue="([^"]+)"/.exec(read('manifest.xml'))![1]!;
    for (const { id, helpUrl } of functions) {
      assert.equal(helpUrl, `${base}#${id}`);
      assert.ok(page.includes(`<section id="${id}">`), id);
    }
    assert.ok(page.includes("content=\"default-src 'none'; style-src-elem 'self'; img-src 'self'; base-uri"));
    assert.ok(!/<script|style=|\son[a-z]+=|javascript:/i.test(page), 'script or inline style');
  });

  it('has no code that makes code of text', () => {
    for (const file of scriptFiles()) assert.ok(!/\beval\(|new Function\(/.test(read(file)), file);
  });

  it('asks nobody but Microsoft for office.js', () => {
    const shown = /https?:\/\/(?!www[.]w3[.]org|react[.]dev|fb[.]me|aka[.]ms)[\w.-]+/g;
    const addresses = scriptFiles().flatMap((file) => read(file).match(shown) ?? []);
    assert.deepEqual([...new Set(addresses)], []);
  });
});

describe('runtime.js', () => {
  before(function () {
    if (!existsSync('dist/runtime.js')) this.skip();
  });

  it('associates every function and command at once where office.js is there', () => {
    const host = makeHost();
    host.arrive();
    runPage(host.page);
    assert.deepEqual(host.associated.sort(), everything());
  });

  it('associates them as soon as office.js arrives', () => {
    const host = makeHost();
    runPage(host.page);
    assert.deepEqual(host.associated, []);
    host.arrive();
    host.hear('office-js load');
    assert.deepEqual(host.associated.sort(), everything());
  });

  it('runs where office.js never comes', () => {
    const host = makeHost();
    runPage(host.page);
    host.hear('window load');
    assert.deepEqual(host.associated, []);
  });

  it('fetches the edition at once, and the pane only when somebody sees it', () => {
    const host = makeHost();
    runPage(host.page);
    assert.deepEqual(
      host.fetched.map((address) => address.replace(/[.][0-9a-f]{8}[.]/, '.')),
      ['https://localhost/edition.json'],
    );
    host.see(false);
    assert.equal(host.scripts.length, 0);
    host.see(true);
    assert.ok(host.scripts.some((script) => script.src.startsWith('https://localhost/taskpane.')));
  });
});

function everything(): string[] {
  return [...Object.keys(declaredFunctions), ...Object.keys(commands)].sort();
}

function read(file: string): string {
  return readFileSync(join('dist', file), 'utf8');
}

function scriptFiles(): string[] {
  return readdirSync('dist').filter((file) => file.endsWith('.js'));
}

function runPage(page: object): void {
  runInNewContext(read('runtime.js'), page, { filename: 'runtime.js' });
}

/** As much of a browser as runtime.js needs. Neither the edition nor the scripts of the pane ever arrive. */
function makeHost() {
  const listeners = new Map<string, () => void>();
  const associated: string[] = [];
  const associate = (name: string) => associated.push(name);
  const listen = (target: string) => (type: string, listener: () => void) =>
    listeners.set(`${target} ${type}`, listener);
  const fetched: string[] = [];
  const scripts: { readonly src: string }[] = [];
  let see: (isIntersecting: boolean) => void = () => undefined;
  class IntersectionObserver {
    constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
      see = (isIntersecting) => tell([{ isIntersecting }]);
    }
    readonly observe = () => undefined;
    readonly disconnect = () => undefined;
  }
  const page: Record<string, unknown> = {
    console,
    setTimeout: () => 0,
    fetch: (address: string) => {
      fetched.push(address);
      return new Promise(() => undefined);
    },
    IntersectionObserver,
    document: {
      body: {},
      readyState: 'interactive',
      currentScript: { src: 'https://localhost/runtime.js', tagName: 'SCRIPT' },
      head: { appendChild: (script: { src: string }) => void scripts.push(script) },
      createElement: () => ({ setAttribute: () => undefined, src: '' }),
      getElementsByTagName: () => [],
      getElementById: (id: string) => ({ addEventListener: listen(id) }),
    },
    addEventListener: listen('window'),
  };
  page.self = page.window = page.globalThis = page;
  return {
    page,
    associated,
    fetched,
    scripts,
    see: (isSeen: boolean) => see(isSeen),
    arrive: () => Object.assign(page, { CustomFunctions: { associate }, Office: { actions: { associate } } }),
    hear: (event: string) => listeners.get(event)?.(),
  };
}
