import { formatPeriod } from '../../model/index.ts';
import type { OverrideLine } from '../overrides/layOverrides.ts';
import { answeringFrom, answeringWords } from './answeringFrom.ts';
import { addressOf } from './bookRead.ts';
import type { BookRead } from './bookRead.ts';
import { counted } from './counted.ts';
import type { CheckFinding } from './finding.ts';

const mostListed = 20;

/** Figures of the user's own in place of published ones: nothing is wrong with them, but a reader would want to know. */
export function overridesInForce(book: BookRead): readonly CheckFinding[] {
  const layers = book.edition.layers.filter(({ kind }) => kind === 'override');
  if (layers.length === 0) return [];
  const inForce = book.overrides?.filter(({ isOverruled }) => !isOverruled);
  const count = inForce?.length ?? layers.reduce((sum, { claims }) => sum + claims, 0);
  const scenarios = layers.map(({ label }) => label).filter((label) => label !== 'overrides');
  const answering = answeringFrom(book, 'override');
  const [first] = answering.certain;
  return [
    {
      check: 'overrides',
      sheet: first?.sheet ?? '',
      address: first ? addressOf(first) : '',
      what: `For information: ${counted(count, 'override is', 'overrides are')} in force${scenarios.map((label) => `, ${label}`).join('')}.`,
      means: answeringWords(answering, 'them'),
      listed: listedLines(inForce ?? []),
      repair: undefined,
      advice:
        'Published figures answer again where no scenario is chosen and rows without a scenario are gone.',
    },
  ];
}

function listedLines(lines: readonly OverrideLine[]): readonly string[] {
  const more = lines.length - mostListed;
  return [...lines.slice(0, mostListed).map(wordsOf), ...(more > 0 ? [`and ${more} more`] : [])];
}

/** "NdPr, price: average, 2025: 80 USD/kg, was 69 USD/kg (row 18)" */
function wordsOf({ subject, measure, period, isLatest, value, unit, was, row }: OverrideLine): string {
  const when = isLatest ? 'latest' : period && formatPeriod(period);
  const asked = [subject, measure, when].filter(Boolean).join(', ');
  const figure =
    typeof value === 'object' ? formatPeriod(value) : [value, unit].filter((part) => part !== '').join(' ');
  return `${asked}: ${[figure, was].filter(Boolean).join(', ')} (row ${row})`;
}
