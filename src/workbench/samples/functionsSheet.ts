import type { SheetFile } from '../sheet/workbookFile.ts';

/** Every function once: what it is for, the formula as text, its answer. */
const shown: readonly (readonly [label: string, formula: string])[] = [
  ['A price, the annual average', '=REE.PRICE("NdPr",2024)'],
  ['A capacity', '=REE.CAPACITY("MP Materials","NdFeB magnets",,"announced")'],
  ['Output of a year', '=REE.PRODUCTION("Mountain Pass","NdPr oxide",2025)'],
  ['Any measure', '=REE.VALUE("United States","net import reliance: compounds and metals",2025)'],
  ['A number that carries its source', '=REE.FACT("NdPr","price",2024)'],
  ['A card', '=REE.CARD("10X")'],
  ['One line of a history', '=INDEX(REE.HISTORY("NdPr","price",2021,2025),2,2)'],
  ['One cell of a comparison', '=INDEX(REE.COMPARE({"10X";"Independence"},"nameplate capacity"),2,2)'],
  ['A sum of deals, nothing counted twice', '=SUM(REE.TABLE("deals","Apple","amount counted",FALSE))'],
  ['How many facilities a company has', '=COUNTA(REE.LIST("facilities","MP Materials"))'],
  ['What a text could mean', '=INDEX(REE.FIND("mountain pas"),2,1)'],
  ['A measure there is', '=INDEX(REE.FIELDS("NdPr"),2,1)'],
  ['A rival claim', '=INDEX(REE.CLAIMS("10X","nameplate capacity"),3,1)'],
  ['Its source', '=REE.SOURCE("NdPr","price",2024)'],
  ['The day it is true for', '=TEXT(REE.ASOF("NdPr","price: spot"),"yyyy-mm-dd")'],
  ['Its unit', '=REE.UNIT("NdPr","price")'],
  ['Its age in days', '=REE.AGE("NdPr","price: spot")'],
  ['Oxide to metal, contained value', '=REE.CONVERT(69,"USD/kg oxide","USD/kg metal","NdPr 75:25 by metal")'],
  ['A basket per kg of oxides', '=REE.BASKET({"Ce","La","NdPr"},{0.502,0.323,0.157},2025)'],
  ['The edition', '=REE.EDITION()'],
];

/** A formula shown as text: an invisible character keeps it from being one. */
const asText = (formula: string): string => `\u200b${formula}`;

export const functionsSheet: SheetFile = {
  name: 'Functions',
  widths: [250, 170, 14, 620],
  hideGridlines: true,
  rowHeights: { 1: 32 },
  blocks: {
    A1: [['Every function once']],
    A3: [['What for', 'Answer']],
    D3: [['Formula']],
    A4: shown.map(([label]) => [label]),
    B4: shown.map(([, formula]) => [formula]),
    D4: shown.map(([, formula]) => [asText(formula)]),
  },
  looks: [
    { at: 'A1', look: 'title' },
    { at: 'A3:B3', look: 'header' },
    { at: 'A3', look: 'text' },
    { at: `A4:A${3 + shown.length}`, look: 'label' },
    { at: `D4:D${3 + shown.length}`, look: 'formula' },
  ],
};
