import type { Restored } from '../freeze/planThaw.ts';
import type { Area } from '../place/area.ts';
import { rectangles } from '../refresh/rectangles.ts';
import type { AreaContents } from './writeAreas.ts';

/**
 * Formulas that go back into the first of their cells, in as few areas as they make. One that fills several cells is an area
 * of its own, and empties them; such areas come first, those further down or to the right later, so that none empties what
 * another one has written.
 */
export function formulaAreas(
  restored: readonly Restored[],
  sheetOf: (name: string) => Excel.Worksheet,
): readonly AreaContents[] {
  const bySheet = new Map<string, Map<string, Restored>>();
  for (const one of restored) {
    const { sheet, area } = one.place;
    const known = bySheet.get(sheet) ?? new Map<string, Restored>();
    bySheet.set(sheet, known.set(`${area.row}:${area.column}`, one));
  }
  return [...bySheet].flatMap(([name, cells]) => {
    const sheet = sheetOf(name);
    const all = [...cells.values()];
    return [
      ...spillingAreas(sheet, all),
      ...rectangles(all.filter((one) => !isLarge(one)).map(({ place }) => place.area)).map((area) => ({
        sheet,
        area,
        contents: rowsOf(area, (row, column) => cells.get(`${row}:${column}`)?.formula ?? ''),
      })),
    ];
  });
}

function spillingAreas(sheet: Excel.Worksheet, restored: readonly Restored[]): readonly AreaContents[] {
  return restored
    .filter(isLarge)
    .sort(({ place: { area: a } }, { place: { area: b } }) => a.row - b.row || a.column - b.column)
    .map(({ place: { area }, formula }) => ({
      sheet,
      area: { ...area, rows: 1, columns: 1 },
      contents: [[formula]],
      clears: area,
    }));
}

function isLarge({ place }: Restored): boolean {
  return place.area.rows * place.area.columns > 1;
}

function rowsOf(area: Area, of: (row: number, column: number) => string): string[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => of(area.row + r, area.column + c)),
  );
}
