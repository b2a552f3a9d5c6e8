import { checkUnit, findHistory, readExchange, readMeasure, valueIn } from '../dataset/index.ts';
import type { AskedMeasure, CellValue, Edition, Finding, HistoryLine } from '../dataset/index.ts';
import { Refusal } from '../model/index.ts';
import type { Exchange } from '../model/index.ts';
import { fiscalOf, flagOf, requiredText, spill, textOf, whenOf } from './call/index.ts';
import type { Cell, SpillCell } from './call/index.ts';

/**
 * One series as a regular grid: a line for each period, as often as from and to are precise, nothing interpolated. Quotes stand on their own days.
 * Gives #N/A with the reason in the lines of missing periods, and #VALUE! where the words choose no series or several, or must be mended.
 * @customfunction
 * @param name Whose numbers: "NdPr", "Mountain Pass", "China".
 * @param measure Which numbers: "price", "price: spot", "production: NdPr oxide".
 * @param [from] First period: 2015, "2024-H1", "2024-Q1", "2024-01", a day of a quoted series, or "FY2024", "FY24-H1". Blank: the first of the series.
 * @param [to] Last period, written like from. Blank: the last of the series.
 * @param [unit] A unit of the measure. Blank: USD/kg for prices, else as printed.
 * @param [rate] CNY per USD as a number above 1, or another pair as text: "AUDUSD 0.65"; or a rate table of the workbook: "rates: ReeRates".
 * @param [headers] TRUE (default) for a first row with the measure and its unit.
 * @returns Two columns: the period, which the other functions read as a date, and the number.
 * @example =INDEX(REE.HISTORY("NdPr","price",2023,2025),1,2) //=> price (USD/kg)
 * @example =SUM(REE.HISTORY("NdPr","price",2024,2025)) //=> 124
 * @example =INDEX(REE.HISTORY("Mountain Pass","production: NdPr oxide","2025-Q1","2025-Q4",,,FALSE),4,2) //=> 718
 */
export function history(
  name: unknown,
  measure: unknown,
  from?: unknown,
  to?: unknown,
  unit?: unknown,
  rate?: unknown,
  headers?: unknown,
): unknown[][] {
  return spill(historyOf, [name, measure, from, to, unit, rate, headers]) as unknown[][];
}

function historyOf(
  edition: Edition,
  name: Cell,
  measure: Cell,
  from: Cell,
  to: Cell,
  unitCell: Cell,
  rate: Cell,
  headers: Cell,
): SpillCell[][] {
  const question = {
    name: requiredText(name, 'The name'),
    measure: requiredText(measure, 'The measure'),
    from: fiscalOf(from) ?? whenOf(from),
    to: fiscalOf(to) ?? whenOf(to),
  };
  const isHeaded = flagOf(headers, 'The headers argument', true);
  const money = readExchange(edition, rate);
  const unit = textOf(unitCell, 'The unit');
  const asked = readMeasure(edition, question.measure);
  if (unit !== '') checkUnit(asked.measure, unit);
  const lines = findHistory(edition, question);
  const { values, unit: common } = inOneUnit(lines, unit, money);
  const refused = values[0];
  if (refused instanceof Refusal && values.every((one) => one instanceof Refusal && one.cell === '#VALUE!'))
    throw refused;
  const grid = lines.map(({ label }, line) => [label, values[line]!]);
  return isHeaded ? [['Period', headerOf(asked, common)], ...grid] : grid;
}

/** All values in the unit asked for, else in that of the first; what has no value in it is refused in its place. */
function inOneUnit(
  lines: readonly HistoryLine[],
  asked: string,
  rate: Exchange | undefined,
): { values: (number | string | Refusal)[]; unit: string } {
  let unit = asked;
  const values = lines.map(({ answer }) => {
    const shown = answer instanceof Refusal ? answer : attempt(answer, unit, rate);
    if (shown instanceof Refusal) return shown;
    unit = shown.unit;
    return shown.value;
  });
  return { values, unit };
}

function attempt(finding: Finding, unit: string, rate: Exchange | undefined): CellValue | Refusal {
  try {
    return valueIn(finding, unit, rate);
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal;
    throw refusal;
  }
}

/** "price: spot (USD/kg)". */
function headerOf({ measure, qualifier }: AskedMeasure, unit: string): string {
  const named = [measure.label, qualifier].filter(Boolean).join(': ');
  return unit === '' ? named : `${named} (${unit})`;
}
