import { declaredFunctions } from '../../functions/index.ts';
import { mendNames } from '../formula/mendNames.ts';
import { addressOf } from './bookRead.ts';
import type { BookRead } from './bookRead.ts';
import type { CellRepair, CheckFinding } from './finding.ts';

const captured = /(?:\[\d+\]|[\w. ]+\.xla[m]?'?)!(?:_xldudf_(?:REE_)?|REE\.)[A-Z]+/i;
const ownName = /^(?:REE\.|_xldudf_REE_)([A-Z]+)$/i;

/** Whether another add-in has drawn one of our functions to itself: `[2]!_xldudf_REE_PRICE`, `BloombergUI.xla!_xldudf_REE_PRICE`. */
export function isCaptured(formula: string): boolean {
  return captured.test(formula) && mendNames(formula) !== formula;
}

/** Calls that another add-in answers, or that a name of the workbook stands before. */
export function capturedNames({ cells, names }: BookRead): readonly CheckFinding[] {
  return [...cells.flatMap((cell) => ofCell(cell)), ...names.flatMap((name) => ofName(name, cells))];
}

function ofCell(cell: BookRead['cells'][number]): readonly CheckFinding[] {
  const { sheet, formula } = cell;
  if (!isCaptured(formula)) return [];
  const address = addressOf(cell);
  const capturer = /(\[\d+\]|[\w. ]+\.xlam?)'?!/i.exec(formula)?.[1] ?? 'Another workbook';
  return [
    {
      check: 'captured-name',
      sheet,
      address,
      what: `Another add-in has drawn the function to itself (${capturer.trim()}).`,
      means: 'Excel looks for the function there, where it is not, and makes a link to another file of it.',
      repair: { cells: [{ sheet, address, before: formula, after: mendNames(formula) }], names: [] },
      advice: 'Enter the formula again, then remove the link (Data, Edit Links).',
    },
  ];
}

function ofName(name: BookRead['names'][number], cells: BookRead['cells']): readonly CheckFinding[] {
  const id = ownName.exec(name.name)?.[1]?.toUpperCase();
  if (id === undefined || !(id in declaredFunctions)) return [];
  return [
    {
      check: 'captured-name',
      sheet: name.sheet ?? '',
      address: '',
      what: `The name ${name.name} of the workbook stands before the function REE.${id}.`,
      means: `Formulas that call REE.${id} may get ${name.formula} instead.`,
      repair: { cells: callersOf(id, name.sheet, cells), names: [name] },
      advice: 'Delete the name (Formulas, Name Manager).',
    },
  ];
}

/** What a formula means by a name is settled when it is entered: those that call the function are to be entered again. */
function callersOf(id: string, sheet: string | undefined, cells: BookRead['cells']): readonly CellRepair[] {
  return cells
    .filter((cell) => sheet === undefined || cell.sheet === sheet)
    .filter(({ syntax }) => syntax.some(({ functionId }) => functionId === id))
    .filter(({ formula }) => mendNames(formula) === formula)
    .map((cell) => ({
      sheet: cell.sheet,
      address: addressOf(cell),
      before: cell.formula,
      after: cell.formula,
    }));
}
