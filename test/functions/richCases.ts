import { readFileSync, readdirSync } from 'node:fs';
import { replaceEdition } from '../../src/dataset/inForce.ts';
import { listFunctions, richValuesOf } from '../../src/functions/index.ts';
import type { FunctionId, RichValues } from '../../src/functions/index.ts';
import { requirementSetsAt } from '../../src/workbench/protocol/requirementSets.ts';
import { richEdition } from '../support/richEdition.ts';

const folder = 'test/cases/functions';

/** A call in an Excel that has requirement sets up to `excelApi`, and what the cell is given. */
interface RichCase {
  readonly name: string;
  readonly excelApi: string;
  readonly call: readonly unknown[];
  readonly gives: unknown;
}

/** The cases of a function, one a file. */
export function readRichCases(id: 'card' | 'fact'): RichCase[] {
  return readdirSync(`${folder}/${id}`)
    .sort()
    .map((file) => ({
      name: file.replace('.json', ''),
      ...(JSON.parse(readFileSync(`${folder}/${id}/${file}`, 'utf8')) as Omit<RichCase, 'name'>),
    }));
}

/** What a host of this level is given for one cell; a refusal is thrown with its code. */
export function callAt(level: RichValues, id: FunctionId, ...args: readonly unknown[]): unknown {
  const fail = (code: string, message: unknown): never => {
    throw new Error(`${code} ${String(message)}`);
  };
  const { call, parameterCount } = listFunctions(fail, fail, { richValues: () => level }).find(
    (one) => one.id === id,
  )!;
  const missing = new Array<null>(parameterCount - args.length).fill(null);
  return (call(...args, ...missing) as unknown[][])[0]?.[0];
}

/** Plays a case on the small edition. */
export function playRichCase(id: FunctionId, { excelApi, call }: RichCase): unknown {
  replaceEdition(richEdition);
  const sets = requirementSetsAt(excelApi);
  const isSetSupported = (name: string, minVersion = '1.1'): boolean =>
    minorOf(sets[name] ?? '') >= minorOf(minVersion);
  return callAt(richValuesOf({ isSetSupported }), id, ...call);
}

function minorOf(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}
