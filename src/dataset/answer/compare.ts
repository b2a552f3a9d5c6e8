import { Refusal, foldName, mustMend } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import { unitOfFinding } from './amount.ts';
import { findAnswer } from './answer.ts';
import type { Question } from './answer.ts';
import { asOfFinding } from './asOf.ts';
import { citeFinding } from './cite.ts';
import type { Finding } from './finding.ts';
import { readMeasure } from './measureText.ts';
import { valueIn } from './valueIn.ts';
import type { CellValue } from './valueIn.ts';
import { numberWords } from './words.ts';

/** What a comparison shows of each answer. */
export const shows = ['value', 'as of', 'source'] as const;
export type Show = (typeof shows)[number];

/** One measure of several names: a refusal stands where a name has no answer. */
export interface ComparedMeasure {
  /** "nameplate capacity: NdFeB magnets (t/yr)". */
  readonly header: string;
  readonly cells: readonly (number | string | Refusal)[];
}

/** Reads "value", "as of" or "source"; blank is the value. Throws a `#VALUE!` refusal that names them. */
export function readShow(text: string): Show {
  const folded = foldName(text);
  const show = folded === '' ? 'value' : shows.find((one) => foldName(one) === folded);
  if (show) return show;
  throw mustMend(`"${text.slice(0, 40)}" is not what can be shown.`, `Use ${shows.join(', ')}.`);
}

/**
 * Answers one measure for each name, all values in one unit: that of the first answer. A value that is in another one
 * is refused in its place, with the unit.
 */
export function compareMeasure(
  edition: Edition,
  names: readonly string[],
  measure: string,
  ask: (name: string) => Question,
  show: Show,
): ComparedMeasure {
  const known = new Map<string, CellValue | Refusal>();
  const answers = names.map((name) => {
    let answer = known.get(name);
    if (!answer) known.set(name, (answer = attempt(() => answerOf(edition, ask(name), show))));
    return answer;
  });
  const first = answers.find((answer) => !(answer instanceof Refusal));
  const unit = first instanceof Refusal ? '' : (first?.unit ?? '');
  return {
    header: headerOf(edition, measure, show === 'value' ? unit : show),
    cells: answers.map((answer) => (answer instanceof Refusal ? answer : inUnit(answer, unit))),
  };
}

function answerOf(edition: Edition, asked: Question, show: Show): CellValue {
  const finding = findAnswer(edition, asked);
  switch (show) {
    case 'value':
      return valueIn(finding, shownUnit(finding));
    case 'as of':
      return { value: asOfFinding(edition, finding, asked.when), unit: '' };
    case 'source':
      return { value: citeFinding(edition, finding), unit: '' };
  }
}

/** The unit that REE.UNIT names; a date and a text have none. */
function shownUnit(finding: Finding): string {
  return finding.measure.valueKind === 'number' ? unitOfFinding(finding) : '';
}

function attempt(answer: () => CellValue): CellValue | Refusal {
  try {
    return answer();
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal;
    throw refusal;
  }
}

function inUnit({ value, unit }: CellValue, wanted: string): number | string | Refusal {
  if (unit === wanted) return value;
  const figure = typeof value === 'number' ? numberWords(value) : value;
  return mustMend(
    `${figure} ${unit}; the column is in ${wanted || 'no unit'}.`,
    'Ask for it in a column of its own.',
  );
}

/** The measure by its label with what stands after the colon; as typed where it is none. */
function headerOf(edition: Edition, text: string, unit: string): string {
  const beside = unit === '' ? '' : ` (${unit})`;
  try {
    const { measure, qualifier } = readMeasure(edition, text);
    return `${measure.label}${qualifier === '' ? '' : `: ${qualifier}`}${beside}`;
  } catch (refusal) {
    if (refusal instanceof Refusal) return text;
    throw refusal;
  }
}
