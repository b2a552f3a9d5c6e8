import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  buildPage,
  findBrowser,
  getCertificate,
  openBrowser,
  pageFolder,
  startServer,
} from '../workbench/index.ts';

const usage = `Usage: npm start -- [--port 3000] [--no-open] [--blank]

Serves the workbench, a stand-in for Excel on the web with the add-in in it, and opens it in an installed browser.
  --port     the first port to try (3000); the next free one is taken
  --no-open  serves only
  --blank    opens an empty workbook instead of the sample`;

const addinFolder = fileURLToPath(new URL('../../dist', import.meta.url));
const certificateFolder = fileURLToPath(new URL('../../build/certificate', import.meta.url));

process.exitCode = await start(process.argv.slice(2));

async function start(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error(usage);
    return 2;
  }
  if (!existsSync(`${addinFolder}/manifest.xml`)) {
    console.error('There is no dist/manifest.xml: run npm run build first.');
    return 1;
  }
  await buildPage();
  const certificate = await getCertificate(certificateFolder);
  const server = await startServer({ addinFolder, pageFolder, certificate, port: options.port });
  const address = `${server.address}${options.blank ? '?workbook=blank' : ''}`;
  console.log(`Workbench: ${address}`);
  const ended = untilInterrupted();
  const program = options.open ? findBrowser() : undefined;
  if (program === undefined) {
    if (options.open) console.log(noBrowser(certificate.publicKeyHash));
    console.log('Ctrl-C ends it.');
    await ended;
  } else {
    const browser = await openBrowser({ program, address, publicKeyHash: certificate.publicKeyHash });
    console.log(`Opened in ${program}. Ctrl-C, or closing the window, ends it.`);
    const failure = await Promise.race([ended, browser.closed]);
    if (failure) {
      console.error(failed(program, failure.words));
      console.log(otherBrowser(certificate.publicKeyHash));
      console.log('Ctrl-C ends it.');
      await ended;
    }
    await browser.close();
  }
  await server.close();
  return 0;
}

interface Options {
  readonly port: number;
  readonly open: boolean;
  readonly blank: boolean;
}

function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '3000' },
        'no-open': { type: 'boolean', default: false },
        blank: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return undefined;
    return { port, open: !values['no-open'], blank: values.blank };
  } catch {
    return undefined;
  }
}

/** npm passes on the Ctrl-C that the terminal sends as well: what comes again must not cut the ending short. */
function untilInterrupted(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve(undefined));
  });
}

function failed(program: string, words: string): string {
  return `${program} did not stay open: ${words} Without a screen, npm start -- --no-open serves only.`;
}

function noBrowser(publicKeyHash: string): string {
  return `No Chrome, Edge or Chromium was found. Name one in REE_BROWSER.\n${otherBrowser(publicKeyHash)}`;
}

function otherBrowser(publicKeyHash: string): string {
  return [
    'The workbench is served all the same: open the address in any browser and accept the certificate, which was made',
    'on this machine. A Chromium elsewhere shows no warning when started with',
    `  --user-data-dir=<an empty folder> --ignore-certificate-errors-spki-list=${publicKeyHash}`,
  ].join('\n');
}
