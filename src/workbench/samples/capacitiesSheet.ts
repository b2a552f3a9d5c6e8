import type { SheetFile } from '../sheet/workbookFile.ts';
import { asText } from './asText.ts';

const plants = ['Independence', '10X', 'Sumter', 'Narva', 'Kuantan magnet plant', 'LCM Lacq', 'Round Top'];
const makers = ['MP Materials', 'USA Rare Earth', 'Noveon Magnetics', 'JL MAG'];
const statuses = ['built', 'construction', 'announced'];
const firstPlant = 5;
const firstMaker = 17;

export const capacitiesSheet: SheetFile = {
  name: 'Capacities',
  widths: [176, 92, 112, 104, 14, 720],
  hideGridlines: true,
  rowHeights: { 1: 32 },
  blocks: {
    A1: [['Capacities']],
    A2: [['Nameplate output of plants; where nothing is built, what is announced']],
    A4: [['Plant', 'Capacity', 'Unit', 'As of', null, 'Source']],
    A5: plants.map((plant, index) => {
      const cell = `A${firstPlant + index}`;
      return [
        plant,
        `=REE.CAPACITY(${cell})`,
        `=REE.UNIT(${cell},"nameplate capacity")`,
        `=REE.ASOF(${cell},"nameplate capacity")`,
        null,
        `=REE.SOURCE(${cell},"nameplate capacity")`,
      ];
    }),
    A14: [['NdFeB magnets by status, t/yr']],
    A16: [['Company', ...statuses]],
    A17: makers.map((maker, index) => [
      maker,
      ...['B', 'C', 'D'].map(
        (column) => `=REE.CAPACITY($A${firstMaker + index},"NdFeB magnets",,${column}$16,,"–")`,
      ),
    ]),
    F16: [['Each status includes the ones before; – where nothing is printed']],
    F17: [[asText('=REE.CAPACITY($A17,"NdFeB magnets",,B$16,,"–")')]],
  },
  looks: [
    { at: 'A1', look: 'title' },
    { at: 'A2', look: 'note' },
    { at: 'A4:F4', look: 'header' },
    { at: 'A4', look: 'text' },
    { at: 'F4', look: 'text' },
    { at: 'B5:B11', look: 'number', format: '#,##0' },
    { at: 'C5:C11', look: 'number' },
    { at: 'D5:D11', look: 'number', format: 'mmm yyyy' },
    { at: 'F5:F11', look: 'note' },
    { at: 'A14', look: 'heading' },
    { at: 'A16:D16', look: 'header' },
    { at: 'A16', look: 'text' },
    { at: 'B17:D20', look: 'number', format: '#,##0' },
    { at: 'F16', look: 'note' },
    { at: 'F17', look: 'formula' },
  ],
};
