// Run as a process of its own by firstEdition.test.ts: calls functions before an edition is in force.
import { loadSeedEdition } from '../../support/loadSeedEdition.ts';
import { call } from '../host.ts';

const early = [
  call('PRICE', 'NdPr', '2024'),
  call('PRICE', [['Nd'], ['nothing']], [[2024, 2025]]),
  call('PRICE', 'unobtainium'),
  call('PRICE', 'NdPr', '2030', null, null, null, 0),
  call('LIST', 'facilities', 'MP Materials'),
  call('CLAIMS', '11X', 'location'),
  call('EDITION'),
];
const arePromises = early.every((answer) => answer instanceof Promise);
const { id } = await loadSeedEdition();
const settled = await Promise.allSettled(early as Promise<unknown>[]);
const isPromiseLater = call('EDITION') instanceof Promise;
process.stdout.write(JSON.stringify({ arePromises, isPromiseLater, id, settled }));
