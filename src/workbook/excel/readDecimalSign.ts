import { runExcel } from './runExcel.ts';
import { supports } from './hostFacts.ts';

/** The decimal sign with which numbers are typed. */
export async function readDecimalSign(): Promise<string> {
  if (!supports('1.11')) return ',';
  return runExcel({ effect: '' }, async (context) => {
    const { application } = context.workbook;
    application.load('decimalSeparator');
    await context.sync();
    return application.decimalSeparator;
  });
}
