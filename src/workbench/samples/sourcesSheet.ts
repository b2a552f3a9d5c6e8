import type { SheetFile } from '../sheet/workbookFile.ts';

export const sourcesSheet: SheetFile = {
  name: 'Sources',
  widths: [170, 150, 96, 74, 14, 440],
  hideGridlines: true,
  rowHeights: { 1: 32 },
  blocks: {
    A1: [['Where a number comes from']],
    A2: [['Every number names its source, its date and its unit']],
    A4: [['Name', 'Measure', 'As of', 'Unit', null, 'Source']],
    A5: [
      ['NdPr', 'price', '2024'],
      ['NdPr', 'price: spot', ''],
      ['NdPr', 'price: floor', ''],
      ['10X', 'nameplate capacity', ''],
      ['10X', 'location', ''],
    ].map(([name = '', measure = '', date = ''], index) => {
      const row = 5 + index;
      const when = date === '' ? '' : `,"${date}"`;
      return [
        name,
        measure,
        `=REE.ASOF(A${row},B${row}${when})`,
        measure === 'location' ? null : `=REE.UNIT(A${row},B${row}${when})`,
        null,
        `=REE.SOURCE(A${row},B${row}${when})`,
      ];
    }),
    A12: [['What there is']],
    A13: [['MP Materials plants', 'Bases of prices']],
    A14: [['=REE.LIST("facilities","MP Materials")', '=REE.LIST("bases")']],
  },
  looks: [
    { at: 'A1', look: 'title' },
    { at: 'A2', look: 'note' },
    { at: 'A4:F4', look: 'header' },
    { at: 'A4:B4', look: 'text' },
    { at: 'F4', look: 'text' },
    { at: 'C5:C9', look: 'number', format: 'd mmm yyyy' },
    { at: 'D5:D9', look: 'number' },
    { at: 'F5:F9', look: 'note' },
    { at: 'A12', look: 'heading' },
    { at: 'A13:B13', look: 'header' },
    { at: 'A13:B13', look: 'text' },
  ],
};
