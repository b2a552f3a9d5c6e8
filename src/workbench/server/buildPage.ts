import { existsSync, readdirSync, statSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const workbench = fileURLToPath(new URL('..', import.meta.url));
const page = join(workbench, 'page');
const lockFile = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));

/** Where the built page of the workbench lies. */
export const pageFolder = fileURLToPath(new URL('../../../build/workbench', import.meta.url));

/** Bundles the page of the workbench, unless what is there is newer than its sources. */
export async function buildPage(): Promise<void> {
  const bundle = join(pageFolder, 'main.js');
  if (existsSync(bundle) && statSync(bundle).mtimeMs > newestMs([workbench, lockFile])) return;
  const { build } = await import('esbuild');
  await mkdir(pageFolder, { recursive: true });
  await copyFile(join(page, 'index.html'), join(pageFolder, 'index.html'));
  await build({
    entryPoints: [join(page, 'main.ts')],
    outfile: bundle,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minifyWhitespace: true,
    minifySyntax: true,
    conditions: ['import'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'dataurl', '.svg': 'dataurl' },
    legalComments: 'linked',
    logLevel: 'warning',
  });
}

function newestMs(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const stat = statSync(path);
      const children = stat.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [];
      return children.length === 0 ? stat.mtimeMs : Math.max(stat.mtimeMs, newestMs(children));
    }),
  );
}
