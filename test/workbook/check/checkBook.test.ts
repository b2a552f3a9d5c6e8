import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { checkBook } from '../../../src/workbook/check/checkBook.ts';
import { seedEdition } from '../../support/seedEdition.ts';
import { bookOf } from './bookOf.ts';
import type { GoldenBook } from './bookOf.ts';

const folder = new URL('../../cases/workbook/check/', import.meta.url);

interface Golden extends GoldenBook {
  readonly findings: readonly {
    readonly check: string;
    readonly address: string;
    readonly what: string;
    readonly after?: string;
  }[];
}

describe('checkBook(book)', () => {
  before(() => replaceEdition(seedEdition));

  for (const file of readdirSync(folder))
    it(file.replace('.json', '').replaceAll('-', ' '), async () => {
      const golden = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Golden;
      const findings = checkBook(await bookOf(golden));
      assert.deepEqual(
        findings.map(({ check, address, what, repair }) => {
          const after = repair?.cells[0]?.after;
          return { check, address, what, ...(after === undefined ? {} : { after }) };
        }),
        golden.findings,
      );
      for (const { means, advice } of findings) assert.ok(means !== '' && advice !== '');
    });
});
