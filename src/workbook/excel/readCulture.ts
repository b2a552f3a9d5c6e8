import type { Culture } from '../culture.ts';
import { supports } from './hostFacts.ts';
import { runExcel } from './runExcel.ts';

/** How this Excel writes numbers and dates. The separators are those of its own options, which can differ from the system's; the rest is the system's. */
export async function readCulture(): Promise<Culture> {
  if (!supports('1.11')) return {};
  return runExcel({ effect: 'Nothing was changed.', waitsForEdit: true }, async (context) => {
    const { application } = context.workbook;
    const { cultureInfo } = application;
    application.load('decimalSeparator,thousandsSeparator');
    cultureInfo.load('name');
    const dates = supports('1.12') ? cultureInfo.datetimeFormat.load('shortDatePattern') : undefined;
    await context.sync();
    return {
      locale: cultureInfo.name,
      decimal: application.decimalSeparator,
      group: application.thousandsSeparator,
      ...(dates && { shortDatePattern: dates.shortDatePattern }),
    };
  });
}
