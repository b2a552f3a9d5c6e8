import assert from 'node:assert/strict';
import type { Edition } from '../../src/dataset/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { call } from './host.ts';

describe('EDITION', () => {
  let edition: Edition;
  before(async () => {
    edition = await loadSeedEdition();
  });

  it('names the edition in force', () => assert.deepEqual(call('EDITION'), [[edition.id]]));
});
