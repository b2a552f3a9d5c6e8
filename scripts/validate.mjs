// `npm run validate [-- FILE]`: has Microsoft's service check a manifest; manifest.xml where no file is named.
import process from 'node:process';
import { runNode } from './run/runNode.mjs';

const [file = 'manifest.xml'] = process.argv.slice(2);
process.stderr.write(`Sends ${file} to Microsoft's validation service: this needs the network.\n`);
const { code } = await runNode(['node_modules/office-addin-manifest/cli.js', 'validate', file]);
if (code !== 0) {
  process.stderr.write(
    'Where the service cannot be reached, "npm test" checks the same manifest against the schemas and the rules we know of.\n',
  );
}
process.exitCode = code;
