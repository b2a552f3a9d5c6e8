/** Cells of one line that stand side by side, counted from 0. */
export interface CellRun {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const call = /(?:^|[^\p{L}\p{N}_.])REE\.[A-Z]+\(/iu;

/** Whether a formula calls a function of this add-in; its name in a text or in the name of a sheet does not count. */
export function callsRee(formula: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && call.test(formula.replace(texts, ''));
}

/** The cells whose formulas call this add-in, as few runs as there are. */
export function findOwnCells(formulas: readonly (readonly unknown[])[]): CellRun[] {
  return formulas.flatMap((line, row) => {
    const runs: { row: number; column: number; count: number }[] = [];
    line.forEach((formula, column) => {
      if (!callsRee(formula)) return;
      const last = runs.at(-1);
      if (last && last.column + last.count === column) last.count++;
      else runs.push({ row, column, count: 1 });
    });
    return runs;
  });
}
