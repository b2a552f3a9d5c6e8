import type { SheetFile } from '../sheet/workbookFile.ts';
import { asText } from './asText.ts';

export const claimsSheet: SheetFile = {
  name: 'Claims',
  widths: [76, 56, 92, 118, 106, 112, 350, 420],
  hideGridlines: true,
  rowHeights: { 1: 32 },
  blocks: {
    A1: [['What is claimed, by whom, and which claim answers']],
    A2: [['Sources that disagree are all kept. The first row answers, and Why says on what ground']],
    A4: [['Plant', null, '10X']],
    A6: [['=CHOOSECOLS(REE.CLAIMS(C4,"nameplate capacity"),1,4,5,6,7,9,14,13)']],
    A13: [[asText('=CHOOSECOLS(REE.CLAIMS(C4,"nameplate capacity"),1,4,5,6,7,9,14,13)')]],
    A14: [['REE.CLAIMS gives more columns; CHOOSECOLS takes these']],
  },
  looks: [
    { at: 'A1', look: 'title' },
    { at: 'A2', look: 'note' },
    { at: 'A4', look: 'heading' },
    { at: 'C4', look: 'input' },
    { at: 'C4', look: 'text' },
    { at: 'A6:H6', look: 'header' },
    { at: 'B6:H6', look: 'text' },
    { at: 'A7:A11', look: 'number', format: '#,##0' },
    { at: 'G7:H11', look: 'note' },
    { at: 'A13', look: 'formula' },
    { at: 'A14', look: 'note' },
  ],
};
