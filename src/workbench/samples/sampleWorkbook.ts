import type { WorkbookFile } from '../sheet/workbookFile.ts';
import { briefingSheet } from './briefingSheet.ts';
import { capacitiesSheet } from './capacitiesSheet.ts';
import { claimsSheet } from './claimsSheet.ts';
import { errorsSheet } from './errorsSheet.ts';
import { functionsSheet } from './functionsSheet.ts';
import { pricesSheet } from './pricesSheet.ts';
import { sourcesSheet } from './sourcesSheet.ts';

/** Shows the product off: each formula with a short label beside it. */
export const sampleWorkbook: WorkbookFile = {
  name: 'Rare-earth sample',
  sheets: [
    pricesSheet,
    capacitiesSheet,
    claimsSheet,
    briefingSheet,
    sourcesSheet,
    functionsSheet,
    errorsSheet,
  ],
};
