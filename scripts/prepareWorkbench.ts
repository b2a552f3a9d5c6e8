// Run by `npm test` before tests in several processes would each make them: the page of the workbench and its certificate.
import { buildPage, getCertificate } from '../src/workbench/index.ts';

await buildPage();
await getCertificate('build/certificate');
