import { findAnswer, unitOfFinding } from '../../dataset/index.ts';
import type { Edition, Finding } from '../../dataset/index.ts';
import { questionOf } from '../../functions/call/index.ts';
import { readUnit, unlessRefused } from '../../model/index.ts';
import { nearestFunction } from '../check/nearestFunction.ts';
import { calculatedArgument } from '../formula/calculatedArgument.ts';
import { readSingleCall } from '../formula/callSyntax.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import { formulaFault } from '../formula/formulaFault.ts';
import type { FormulaFault } from '../formula/formulaFault.ts';
import { unknownFunction } from '../formula/unknownFunction.ts';
import type { ArgumentValue } from '../selection.ts';
import { argumentValues } from './argumentValues.ts';
import { CellError, askCall } from './askCall.ts';
import { callQuestion } from './callQuestion.ts';
import { numberFormats } from './numberFormats.ts';

/** What a formula will show, before any cell has it. */
export type FormulaPreview =
  /** No single call of an REE function: only Excel can calculate it. */
  | { readonly status: 'not-a-call' }
  /** A slip keeps it from being read. */
  | { readonly status: 'unreadable'; readonly fault: FormulaFault }
  /** There is no such function; `nearest` is what may have been meant. */
  | {
      readonly status: 'unknown-function';
      readonly functionId: string;
      readonly nearest: string | undefined;
    }
  /** A call with an argument that only Excel can calculate. */
  | { readonly status: 'calculated'; readonly argument: string }
  /** A call with an argument that only the sheet knows. */
  | { readonly status: 'open' }
  | { readonly status: 'refused'; readonly code: string; readonly message: string }
  | {
      readonly status: 'answered';
      readonly functionId: string;
      readonly rows: readonly (readonly PreviewCell[])[];
      /** Undefined where the answer has no single source. */
      readonly finding: Finding | undefined;
      /** Of the value; empty for texts, dates, and where the rows say it. */
      readonly unit: string;
    };

/** A value with its number format (empty for a text), or the error in its place. */
export interface PreviewCell {
  readonly value: string | number | boolean;
  readonly format: string;
}

/** Where a function that gives a figure takes its unit; FACT takes none. */
const unitArguments: ReadonlyMap<string, number | undefined> = new Map([
  ['PRICE', 3],
  ['CAPACITY', 4],
  ['PRODUCTION', 3],
  ['VALUE', 3],
  ['FACT', undefined],
]);

/** Answers a formula in memory with the very functions that Excel will call, and says what stands behind it. */
export async function previewFormula(edition: Edition, formula: string): Promise<FormulaPreview> {
  const call = readSingleCall(formula);
  if (!call) {
    const fault = formula.startsWith('=') ? formulaFault(formula) : undefined;
    return fault ? { status: 'unreadable', fault } : { status: 'not-a-call' };
  }
  const functionId = unknownFunction(formula);
  if (functionId !== undefined)
    return { status: 'unknown-function', functionId, nearest: nearestFunction(functionId) };
  const argument = calculatedArgument(call);
  if (argument !== undefined) return { status: 'calculated', argument };
  return previewCall(edition, call);
}

async function previewCall(edition: Edition, call: CallSyntax): Promise<FormulaPreview> {
  const rows = await askCall(call);
  if (!rows) return { status: 'open' };
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (only instanceof CellError) return { status: 'refused', code: only.code, message: only.message };
  const { functionId } = call;
  const args = argumentValues(call);
  const formats = numberFormats(edition, functionId, args, rows);
  const finding = only === undefined ? undefined : findingOf(edition, functionId, args);
  return {
    status: 'answered',
    functionId,
    rows: rows.map((row, at) =>
      row.map((value, column) => ({
        value: value instanceof CellError ? value.code : value,
        format: formats[at]?.[column] ?? '',
      })),
    ),
    finding,
    unit: finding && typeof only === 'number' ? unitOf(finding, functionId, args) : '',
  };
}

type Args = readonly (ArgumentValue | undefined)[];

function findingOf(edition: Edition, functionId: string, args: Args): Finding | undefined {
  const question = callQuestion(functionId, args);
  if (!question) return undefined;
  const { name, measure, date } = question;
  return unlessRefused(() => findAnswer(edition, questionOf(edition, name, measure, date)));
}

function unitOf(finding: Finding, functionId: string, args: Args): string {
  if (!unitArguments.has(functionId) || finding.measure.valueKind !== 'number') return '';
  const at = unitArguments.get(functionId);
  const asked = at === undefined ? undefined : args[at];
  if (typeof asked === 'string' && asked !== '') return readUnit(asked)?.text ?? asked;
  return finding.measure.dimension === 'price' ? defaultPrice(finding) : unitOfFinding(finding);
}

/** PRICE gives USD/kg also where it takes a rate to come there. */
function defaultPrice({ unit }: Finding): string {
  return `USD/kg ${readUnit(unit)?.substance ?? ''}`.trim();
}
