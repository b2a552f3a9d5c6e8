import { formatPeriod, unlessRefused } from '../../model/index.ts';
import type { Finding } from '../answer/finding.ts';
import { valueIn } from '../answer/valueIn.ts';

/** As the functions answer; as printed where that would need a rate. A start is as precise as it is printed. */
export function shownValue(finding: Finding): { value: number | string; unit: string } {
  const { start } = finding.claims[0];
  if (finding.measure.valueKind === 'date' && start) return { value: formatPeriod(start), unit: '' };
  const figure = unlessRefused(() => valueIn(finding, '')) ?? finding;
  return { value: figure.value, unit: figure.unit };
}
