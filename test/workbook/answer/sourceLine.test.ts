import assert from 'node:assert/strict';
import { sourceLine } from '../../../src/workbook/answer/sourceLine.ts';
import { readCallSyntax } from '../../../src/workbook/formula/callSyntax.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('sourceLine(edition, call)', () => {
  it('names the sources of everything that one call asks', () => {
    const [call] = readCallSyntax('=REE.PRICE(A1:A2,{"2024","2025"})');
    assert.equal(
      sourceLine(seedEdition, call!, new Map([['A1:A2', [['NdPr'], ['Dy']]]])),
      'Sources: U.S. Geological Survey, Mineral Commodity Summaries 2026 - Rare Earths (data release + PDF v1.3), 2026-02-06; ' +
        'U.S. Geological Survey, Mineral Commodity Summaries 2026 - Rare Earths (Heavy), 2026-02-06. Edition 2026.11.23.',
    );
  });

  it('says where to ask for those of a call without claims of its own', () => {
    const [call] = readCallSyntax('=REE.EDITION()');
    assert.equal(sourceLine(seedEdition, call!), 'Sources: as REE.SOURCE names them. Edition 2026.11.23.');
  });
});
