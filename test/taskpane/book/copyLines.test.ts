import assert from 'node:assert/strict';
import { copyLines } from '../../../src/taskpane/book/copyLines.ts';
import type { CopyParts } from '../../../src/taskpane/book/copyLines.ts';
import type { OverridesFound, WorkbookFacts } from '../../../src/workbook/index.ts';

const nothing: CopyParts = { layers: [], overrides: undefined, pin: undefined, facts: undefined };
const overrides = { sheet: 'REE overrides', scenarios: ['Bull', 'Bear'] } as unknown as OverridesFound;

describe('copyLines', () => {
  it('is empty where a copy carries nothing of this add-in', () => {
    assert.deepEqual(copyLines(nothing), []);
    assert.deepEqual(copyLines({ ...nothing, facts: { reeCells: 0 } as WorkbookFacts }), []);
  });

  it('says what travels with the workbook, and what stays', () => {
    const lines = copyLines({
      layers: [
        { kind: 'price deck', label: 'ReeDeck', claims: 21 },
        { kind: 'own data', label: 'Argus', claims: 812 },
        { kind: 'override', label: 'scenario Bull', claims: 2 },
      ],
      overrides,
      pin: { edition: '2026.11.01', sha256: '', pinnedOn: '', stays: '' },
      facts: { reeCells: 3 } as WorkbookFacts,
    });
    assert.deepEqual(lines, [
      'REE formulas: on a computer without the add-in they show #NAME? once they are calculated. Freeze the workbook first: the formulas stay in the file, where anybody can read them.',
      'The table of overrides on REE overrides, with all its scenarios: Bull, Bear.',
      'The price decks ReeDeck.',
      'The pin to edition 2026.11.01: the copy answers from it, too.',
      'Values that cells show from your own data (Argus), also licensed ones. The tables themselves stay on this computer, and formulas answer otherwise where they are not.',
    ]);
  });
});
