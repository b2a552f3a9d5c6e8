import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { SeedProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { schemas } from './schemas.ts';
import type { SeedRecord, SeedTable } from './schemas.ts';
import { seedFiles } from './seedFiles.ts';
import type { SeedFile } from './seedFiles.ts';

/** A checked row and the place it came from. */
export interface Seed<R> {
  readonly record: R;
  readonly file: string;
  readonly line: number;
  /** The cells as written. */
  readonly raw: Readonly<Record<string, string>>;
}

/** All checked rows, by table. */
export type Seeds = { readonly [T in SeedTable]: readonly Seed<SeedRecord<T>>[] };

/**
 * Reads every seed file of a folder. Throws `SeedProblems` that lists each bad row with file, line, field, value and repair.
 */
export async function readSeeds(folder: string): Promise<Seeds> {
  const seeds = Object.fromEntries(Object.keys(schemas).map((table) => [table, [] as unknown[]])) as Record<
    SeedTable,
    unknown[]
  >;
  const problems: Problem[] = [];
  for (const seedFile of seedFiles) {
    const path = join(folder, seedFile.file);
    const content = await readFile(path, 'utf8').catch((error: unknown) => {
      throw new SeedProblems([
        {
          file: `seeds/${seedFile.file}`,
          line: 0,
          field: 'file',
          value: seedFile.file,
          problem: `cannot be read (${String(error)})`,
          repair: 'Put it back.',
        },
      ]);
    });
    seeds[seedFile.table].push(...parseSeedFile(seedFile, content, problems));
  }
  if (problems.length > 0) throw new SeedProblems(problems);
  return seeds as unknown as Seeds;
}

interface CsvLine {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** Parses one file; what is wrong goes to `problems`. */
export function parseSeedFile<T extends SeedTable>(
  { file, table, optional }: SeedFile<T>,
  content: string,
  problems: Problem[],
): Seed<SeedRecord<T>>[] {
  const place = `seeds/${file}`;
  const lines = readLines(place, content, problems);
  if (!lines) return [];
  const [header = { record: [] }, ...rows] = lines;
  if (!checkHeader(place, header.record, Object.keys(schemas[table].shape), optional, problems)) return [];
  return rows.flatMap(({ record: cells, info: { lines: line } }) => {
    if (cells.length !== header.record.length) {
      problems.push(countProblem(place, line, header.record, cells));
      return [];
    }
    const raw = Object.fromEntries(header.record.map((column, index) => [column, cells[index]!.trim()]));
    return parseRow(place, line, table, raw, optional, problems);
  });
}

function readLines(file: string, content: string, problems: Problem[]): CsvLine[] | undefined {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true } as const;
    return parse(content, options) as unknown as CsvLine[];
  } catch (error) {
    const { message, lines = 0 } = error as { message: string; lines?: number };
    problems.push({
      file,
      line: lines,
      field: 'line',
      value: '',
      problem: `is not CSV (${message})`,
      repair: 'Quote cells that hold commas or quotes.',
    });
    return undefined;
  }
}

function checkHeader(
  file: string,
  header: readonly string[],
  known: readonly string[],
  optional: readonly string[],
  problems: Problem[],
): boolean {
  const before = problems.length;
  for (const column of known) {
    if (!header.includes(column) && !optional.includes(column)) {
      problems.push({
        file,
        line: 1,
        field: column,
        value: header.join(','),
        problem: 'has no such column',
        repair: `Add the column ${column}.`,
      });
    }
  }
  for (const [index, column] of header.entries()) {
    if (header.indexOf(column) < index) {
      problems.push({
        file,
        line: 1,
        field: column,
        value: column,
        problem: 'stands twice',
        repair: 'Remove one of the two columns.',
      });
    }
    if (!known.includes(column)) {
      problems.push({
        file,
        line: 1,
        field: column,
        value: column,
        problem: 'is not a column of this file',
        repair: `Use ${known.join(', ')}.`,
      });
    }
  }
  return problems.length === before;
}

function countProblem(
  file: string,
  line: number,
  header: readonly string[],
  cells: readonly string[],
): Problem {
  const isShort = cells.length < header.length;
  return {
    file,
    line,
    field: isShort ? header[cells.length]! : `column ${header.length + 1}`,
    value: isShort ? cells.join(',') : cells[header.length]!,
    problem: `makes ${cells.length} cells where the header has ${header.length}`,
    repair: isShort
      ? 'Put the missing cell back, empty if nothing is stated.'
      : 'Quote the cell that holds a comma.',
  };
}

function parseRow<T extends SeedTable>(
  file: string,
  line: number,
  table: T,
  raw: Readonly<Record<string, string>>,
  optional: readonly string[],
  problems: Problem[],
): Seed<SeedRecord<T>>[] {
  const filled = { ...Object.fromEntries(optional.map((column) => [column, ''])), ...raw };
  const result = schemas[table].safeParse(filled);
  if (result.success) return [{ record: result.data as SeedRecord<T>, file, line, raw }];
  for (const { path, message } of result.error.issues) {
    const field = String(path[0]);
    const [problem = message, repair = ''] = message.split('|');
    problems.push({ file, line, field, value: raw[field] ?? '', problem, repair });
  }
  return [];
}
