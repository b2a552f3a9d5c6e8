import type { SheetFile } from '../sheet/workbookFile.ts';
import { asText } from './asText.ts';

const years = [2021, 2022, 2023, 2024, 2025];
const materials = ['NdPr', 'Nd', 'Pr', 'Dy', 'Tb', 'La', 'Ce'];

export const pricesSheet: SheetFile = {
  name: 'Prices',
  widths: [200, 82, 86, 82, 82, 82, 14, 340],
  hideGridlines: true,
  rowHeights: { 1: 32 },
  blocks: {
    A1: [['Rare-earth prices']],
    A2: [['="Annual averages of oxides in USD/kg, edition "&REE.EDITION()']],
    A4: [['Oxide', ...years]],
    A5: materials.map((material) => [material]),
    B5: [['=REE.PRICE(A5:A11,B4:F4)']],
    H4: [['One formula in B5 fills the matrix']],
    H5: [[asText('=REE.PRICE(A5:A11,B4:F4)')]],
    H6: [['Materials run down, years across']],
    A13: [['Latest', 'USD/kg', 'As of']],
    A14: [
      ['NdPr oxide, spot China'],
      ['NdPr oxide, assessment'],
      ['NdPr oxide, price floor'],
      ['Dy oxide, average'],
    ],
    B14: [
      ['=REE.PRICE("NdPr",,"spot")', '=REE.ASOF("NdPr","price: spot")'],
      ['=REE.PRICE("NdPr",,"assessment")', '=REE.ASOF("NdPr","price: assessment")'],
      ['=REE.PRICE("NdPr",,"floor")', '=REE.ASOF("NdPr","price: floor")'],
      ['=REE.PRICE("Dy")', '=REE.ASOF("Dy","price")'],
    ],
    H13: [['Without a date: the latest there is']],
    H14: [[asText('=REE.PRICE("NdPr",,"spot")')]],
    A20: [['Another currency', 'CNY/USD', 'USD/kg']],
    A21: [['NdPr metal, Feb 2026', 6.95, '=REE.PRICE("NdPr metal","2026-02","spot",,B21)']],
    H20: [['A quote in yuan needs a stated rate']],
    H21: [[asText('=REE.PRICE("NdPr metal","2026-02","spot",,B21)')]],
  },
  looks: [
    { at: 'A1', look: 'title' },
    { at: 'A2', look: 'note' },
    { at: 'A4:F4', look: 'header' },
    { at: 'A4', look: 'text' },
    { at: 'A5:A11', look: 'label' },
    { at: 'B5:F11', look: 'number', format: '#,##0.0' },
    { at: 'A13:C13', look: 'header' },
    { at: 'A13', look: 'text' },
    { at: 'B14:B17', look: 'number', format: '#,##0.0' },
    { at: 'C14:C17', look: 'number', format: 'd mmm yy' },
    { at: 'A20:C20', look: 'header' },
    { at: 'A20', look: 'text' },
    { at: 'B21', look: 'input', format: '0.00' },
    { at: 'C21', look: 'number', format: '#,##0.0' },
    { at: 'H4', look: 'note' },
    { at: 'H6', look: 'note' },
    { at: 'H13', look: 'note' },
    { at: 'H20', look: 'note' },
    { at: 'H5', look: 'formula' },
    { at: 'H14', look: 'formula' },
    { at: 'H21', look: 'formula' },
  ],
};
