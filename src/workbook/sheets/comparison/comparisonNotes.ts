import { citeInParts, claimWords, foundWords, numberWords, startWords } from '../../../dataset/index.ts';
import type { Claim, Edition, Finding } from '../../../dataset/index.ts';
import { Refusal } from '../../../model/index.ts';
import type { Answer, Compared, ComparedColumn, ComparedName } from './readComparison.ts';

/** A note under the figures. */
export interface Note {
  /** The number that stands at its figure; undefined for cells without one, which show their error. */
  readonly number: number | undefined;
  readonly text: string;
}

export interface ComparisonNotes {
  readonly notes: readonly Note[];
  /** The number at each figure, row by row; undefined where it has no note. */
  readonly numbers: readonly (readonly (number | undefined)[])[];
}

/** What a reader must know beside the figures: who disagrees, how a figure was made, why a cell has none. */
export function comparisonNotes(edition: Edition, { lines, columns }: Compared): ComparisonNotes {
  const notes: Note[] = [];
  const numbers = lines.map((line, row) =>
    columns.map((column) => {
      const cell = column.cells[row];
      const words = !cell || cell instanceof Refusal ? '' : answerWords(edition, column.text, cell);
      if (words === '') return undefined;
      notes.push({ number: notes.length + 1, text: `${line.name}, ${column.text}. ${words}` });
      return notes.length;
    }),
  );
  const unnumbered = columns.flatMap((column) => [
    ...basisNotes(edition, column),
    ...refusalNotes(lines, column),
  ]);
  return { notes: [...notes, ...unnumbered], numbers };
}

function answerWords(edition: Edition, measure: string, { finding, rivals }: Answer): string {
  const made = [startWords(finding), ...foundWords(finding).split('; ')]
    .filter((words) => words !== '' && !measure.endsWith(`, ${words}`))
    .join('; ');
  return [
    made,
    rivals.length === 0 ? '' : rivalWords(edition, finding.claims[0], rivals),
    ...disputes(edition, finding),
  ]
    .filter(Boolean)
    .map(sentence)
    .join(' ');
}

/** Beyond the same figure of others: what the edition records as a contradiction, with what each side says. */
function disputes(edition: Edition, { claims }: Finding): string[] {
  const recorded = new Set(claims.flatMap(({ id }) => edition.listDisagreements(id)));
  return [...recorded].map(({ topic, note, assessment }) => `disputed (${topic}): ${note}; ${assessment}`);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** "sources disagree, 2,000–3,000 t/yr. Shown: 2,000 t/yr (Reuters, press); also: 3,000 t/yr (company)". */
function rivalWords(edition: Edition, shown: Claim['observation'], rivals: readonly Claim[]): string {
  const said = (claim: Claim['observation']): string => {
    const { publisher, kind } = edition.getSource(claim.source);
    return `${claimWords(claim)} (${publisher}, ${kind})`;
  };
  const others = [...new Set(rivals.map(({ observation }) => said(observation)))];
  const range = rangeWords([shown, ...rivals.map(({ observation }) => observation)]);
  return `Sources disagree${range}. Shown: ${said(shown)}; also: ${others.join('; ')}`;
}

function rangeWords(claims: readonly Claim['observation'][]): string {
  const [first] = claims;
  const amounts = claims.flatMap(({ value, low, high }) =>
    [value, low, high].filter((one) => one !== undefined),
  );
  if (!first || amounts.length < 2 || claims.some(({ unit }) => unit !== first.unit)) return '';
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  return low === high ? '' : `, from ${numberWords(low)} to ${numberWords(high)} ${first.unit}`;
}

/** What prices are of, and on which terms: one column may mix them. */
function basisNotes(edition: Edition, { text, cells }: ComparedColumn): Note[] {
  const bases = cells.flatMap((cell) =>
    cell instanceof Refusal || !cell.finding.series ? [] : [citeInParts(edition, cell.finding).basis],
  );
  return bases.length === 0
    ? []
    : [{ number: undefined, text: `${text}. ${sentence([...new Set(bases)].join('; '))}` }];
}

/** Cells of a column that are refused for the same reason share a note. */
function refusalNotes(lines: readonly ComparedName[], { text, cells }: ComparedColumn): Note[] {
  const groups = new Map<string, { refusal: Refusal; names: string[] }>();
  cells.forEach((cell, row) => {
    const name = lines[row]?.name ?? '';
    if (!(cell instanceof Refusal)) return;
    const key = `${cell.cell} ${cell.reason.replaceAll(name, '\u0000')}`;
    const group = groups.get(key);
    if (group) group.names.push(name);
    else groups.set(key, { refusal: cell, names: [name] });
  });
  return [...groups.values()].map(({ refusal: { cell, reason, brief }, names }) => {
    const [first = '', ...others] = names;
    const all = others.length === 0 ? first : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
    const why = others.length === 0 ? brief : reason.replaceAll(first, all);
    const subject = why.includes(all) ? text : `${all}, ${text}`;
    return { number: undefined, text: `${cell}, ${subject}. ${why}` };
  });
}
