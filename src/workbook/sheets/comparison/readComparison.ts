import {
  asOfFinding,
  findAnswer,
  listRivals,
  numberFormat,
  readMeasure,
  resolveSubject,
  unitOfFinding,
  valueIn,
  typedName,
} from '../../../dataset/index.ts';
import type { Claim, Edition, Finding } from '../../../dataset/index.ts';
import { questionOf } from '../../../functions/call/index.ts';
import { Refusal, unlessRefused } from '../../../model/index.ts';
import type { ComparedMeasure, Comparison } from './comparison.ts';

/** What a comparison shows. */
export interface Compared {
  readonly lines: readonly ComparedName[];
  readonly columns: readonly ComparedColumn[];
}

export interface ComparedName {
  /** As formulas name it: "MP Materials", or `kind:id` where the name means several. */
  readonly text: string;
  /** As refusals name it. */
  readonly name: string;
}

export interface ComparedColumn {
  /** As formulas name it: "nameplate capacity: NdPr oxide". */
  readonly text: string;
  /** Empty for dates and texts. */
  readonly unit: string;
  /** One for each name. */
  readonly cells: readonly (Answer | Refusal)[];
}

export interface Answer {
  readonly value: number | string;
  /** An Excel date; undefined where none is stated. */
  readonly asOf: number | undefined;
  /** Empty for a text. */
  readonly format: string;
  readonly finding: Finding;
  /** The claims that say otherwise. */
  readonly rivals: readonly Claim[];
}

/** Asks an edition everything that a comparison shows. Throws a `Refusal` for a name or a measure that there is not. */
export function readComparison(
  edition: Edition,
  { names, measures, date }: Pick<Comparison, 'names' | 'measures' | 'date'>,
): Compared {
  const lines = names.map((name) => readName(edition, name));
  return { lines, columns: measures.map((measure) => readColumn(edition, lines, measure, date)) };
}

/** What means several things stays as typed: a measure may still tell which is meant. */
function readName(edition: Edition, typed: string): ComparedName {
  if (edition.names.listMeanings(typed).length > 1) return { text: typed, name: typed };
  const subject = resolveSubject(edition, typed);
  return { text: typedName(edition, subject), name: subject.name };
}

function readColumn(
  edition: Edition,
  lines: readonly ComparedName[],
  asked: ComparedMeasure,
  date: Comparison['date'],
): ComparedColumn {
  const { measure, qualifier } = readMeasure(edition, asked.measure);
  const text = qualifier === '' ? measure.label : `${measure.label}: ${qualifier}`;
  const found = lines.map((line) =>
    orRefusal(() => {
      const question = questionOf(edition, line.text, text, date);
      return { line, question, finding: findAnswer(edition, question) };
    }),
  );
  const first = found.find((one) => !(one instanceof Refusal));
  const isNumber = measure.valueKind === 'number';
  const ownUnit = first && !(first instanceof Refusal) && isNumber ? unitOfFinding(first.finding) : '';
  const unit = isNumber && asked.unit !== '' ? asked.unit : ownUnit;
  const cells = found.map((one) => {
    if (one instanceof Refusal) return one;
    const { line, question, finding } = one;
    return orRefusal((): Answer => {
      const { value } = valueIn(finding, unit);
      return {
        value,
        asOf: unlessRefused(() => asOfFinding(edition, finding, question.when)),
        format: typeof value === 'number' ? numberFormat(measure, value) : '',
        finding,
        rivals: listRivals(edition, line.text, { measure: text, finding }),
      };
    });
  });
  return { text, unit, cells };
}

function orRefusal<T>(find: () => T): T | Refusal {
  try {
    return find();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
