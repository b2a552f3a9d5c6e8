import { findHistory, findTable, profileOf, publishedWords, resolveSubject } from '../../dataset/index.ts';
import type { Edition, Source } from '../../dataset/index.ts';
import { whenOf } from '../../functions/call/index.ts';
import { Refusal, unlessRefused } from '../../model/index.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import type { ArgumentValue, CallQuestion } from '../selection.ts';
import { argumentTexts } from './argumentTexts.ts';
import { argumentValues } from './argumentValues.ts';
import type { ReferredValues } from './askCall.ts';
import { callQuestion } from './callQuestion.ts';
import { findingOf } from './findingOf.ts';

const mostNamed = 3;
const mostCompared = 500;
/** Name, measure, date, status: what comes after is unit and rate. */
const mostQuestionArguments = 4;

type Args = readonly (ArgumentValue | undefined)[];

/** "Source: U.S. Geological Survey, Mineral Commodity Summaries 2026, 2026-01-29"; empty where a call has no claims of its own. */
export function namedSources(
  edition: Edition,
  call: CallSyntax,
  referred: ReferredValues = new Map(),
): string {
  const sources = unlessRefused(() => sourcesOf(edition, call, referred)) ?? [];
  if (sources.length === 0) return '';
  const named = sources.slice(0, mostNamed).map(nameOf);
  const more = sources.length - named.length;
  const said = `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
  return `${sources.length > 1 ? 'Sources' : 'Source'}: ${said}`;
}

function nameOf(source: Source): string {
  const { publisher, title } = source;
  return [publisher, title, publishedWords(source)].filter(Boolean).join(', ');
}

/** The sources behind an answer, each once, the first cited first; none where a call has no claims of its own. */
function sourcesOf(edition: Edition, call: CallSyntax, referred: ReferredValues): Source[] {
  const { functionId } = call;
  const args = argumentValues(call, referred);
  const question = callQuestion(functionId, args);
  if (question) return distinct(edition, idsBehind(edition, question));
  switch (functionId) {
    case 'HISTORY':
      return distinct(edition, idsOfHistory(edition, args));
    case 'COMPARE':
      return distinct(edition, idsOfComparison(edition, call, referred));
    case 'TABLE':
      return distinct(edition, idsOfTable(edition, args));
    case 'CARD':
      return [...profileOf(edition, resolveSubject(edition, textOf(args[0]))).sources];
    default:
      return distinct(edition, idsOfBroadcast(edition, call, referred));
  }
}

/** Of a call that asks about several names, dates or words at once: of every answer; what is refused has none. */
function idsOfBroadcast(
  edition: Edition,
  { functionId, args }: CallSyntax,
  referred: ReferredValues,
): string[] {
  let asked: ArgumentValue[][] = [[]];
  for (const argument of args.slice(0, mostQuestionArguments)) {
    const texts: readonly ArgumentValue[] = argumentTexts(argument, referred);
    const choices = texts.length > 0 ? texts : [null];
    asked = asked.flatMap((before) => choices.map((choice) => [...before, choice])).slice(0, mostCompared);
  }
  return asked.flatMap((values) => {
    const question = callQuestion(functionId, values);
    return question ? (unlessRefused(() => idsBehind(edition, question)) ?? []) : [];
  });
}

function idsBehind(edition: Edition, question: CallQuestion): string[] {
  return findingOf(edition, question).claims.map(({ source }) => source);
}

function idsOfHistory(edition: Edition, [name, measure, from, to]: Args): string[] {
  const lines = findHistory(edition, {
    name: textOf(name),
    measure: textOf(measure),
    from: whenOf(from ?? null),
    to: whenOf(to ?? null),
  });
  return lines.flatMap(({ answer }) =>
    answer instanceof Refusal ? [] : answer.claims.map(({ source }) => source),
  );
}

/** Of every answer; what is refused has none. */
function idsOfComparison(edition: Edition, { args }: CallSyntax, referred: ReferredValues): string[] {
  const [names, measures] = [argumentTexts(args[0], referred), argumentTexts(args[1], referred)];
  const [date = null] = argumentTexts(args[2], referred);
  const questions = names.flatMap((name) => measures.map((measure) => ({ name, measure, date })));
  return questions
    .slice(0, mostCompared)
    .flatMap((question) => unlessRefused(() => idsBehind(edition, question)) ?? []);
}

function idsOfTable(edition: Edition, [table, filter]: Args): string[] {
  const found = findTable(textOf(table));
  if (!found.columnNames.includes('source')) return [];
  const { lines } = found.read(edition, { filter: textOf(filter), columns: ['source'] });
  return lines.map(([source]) => String(source ?? '')).filter(Boolean);
}

function distinct(edition: Edition, ids: readonly string[]): Source[] {
  return [...new Set(ids)].map((id) => edition.getSource(id));
}

function textOf(value: ArgumentValue | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
