// `npm run excel`: builds, serves dist/ unchanged and loads the add-in into real Excel, until Ctrl-C.
// `npm run excel -- --document URL` does so in Excel on the web, `npm run excel -- stop` takes it out again.
import process from 'node:process';
import { developmentUrl } from './manifestFor.mjs';
import { runNode } from './run/runNode.mjs';
import { serveFolder } from './serveFolder.mjs';

const debugging = 'node_modules/office-addin-debugging/cli.js';
const manifest = 'dist/manifest.xml';
const args = process.argv.slice(2);
const desktops = ['win32', 'darwin'];

if (args[0] === 'stop') process.exitCode = (await runNode([debugging, 'stop', manifest])).code;
else if (!args.includes('--document') && !desktops.includes(process.platform)) sayNoDesktop();
else process.exitCode = await start();

function sayNoDesktop() {
  process.stderr.write(
    'There is no desktop Excel for this system. Excel on the web does as well: create a workbook there, share it\n' +
      'with a link that may edit, and give the link:  npm run excel -- --document "https://…"\n' +
      'Without any Excel:  npm start\n',
  );
  process.exitCode = 1;
}

async function start() {
  const built = await runNode(['scripts/run.mjs', 'build']);
  if (built.code !== 0) return built.code;
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const port = Number(new URL(developmentUrl).port);
  const server = await serveFolder('dist', port, await getHttpsServerOptions());
  process.stderr.write(`dist/ is served at ${developmentUrl} until Ctrl-C.\n`);
  const place = args.includes('--document') ? 'web' : 'desktop';
  const loaded = await runNode([
    debugging,
    'start',
    manifest,
    place,
    '--app',
    'excel',
    '--no-debug',
    ...args,
  ]);
  if (loaded.code !== 0) server.close();
  return loaded.code;
}
