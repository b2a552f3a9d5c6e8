import type { SheetFile } from '../sheet/workbookFile.ts';
import { asText } from './asText.ts';

const examples = [
  ['A year that nobody has reported', '=REE.PRICE("NdPr","1990")'],
  ['A name that does not exist', '=REE.PRICE("Ndx","2024")'],
  ['A market without a series', '=REE.PRICE("NdPr","2026-02","spot Europe")'],
  ['A quote in yuan, without a rate', '=REE.PRICE("NdPr metal","2026-02","spot")'],
  ['A capacity that nobody has claimed', '=REE.CAPACITY("Energy Fuels","magnets")'],
  ['The first, with a value instead of #N/A', '=REE.PRICE("NdPr","1990",,,,"not reported")'],
] as const;

export const errorsSheet: SheetFile = {
  name: 'Errors',
  widths: [290, 110, 24, 380],
  hideGridlines: true,
  rowHeights: { 1: 32 },
  blocks: {
    A1: [['Errors say what to do']],
    A2: [
      [
        '#N/A: the data do not have it. #VALUE!: the formula must be mended. Select a cell, or point at it, to read its message.',
      ],
    ],
    A4: [['Question', 'Answer', null, 'Formula']],
    A5: examples.map(([question, formula]) => [question, formula, null, asText(formula)]),
  },
  looks: [
    { at: 'A1', look: 'title' },
    { at: 'A2', look: 'note' },
    { at: 'A4:D4', look: 'header' },
    { at: 'A4', look: 'text' },
    { at: 'D4', look: 'text' },
    { at: 'B5:B10', look: 'number', format: '#,##0.0' },
    { at: 'D5:D10', look: 'formula' },
  ],
};
