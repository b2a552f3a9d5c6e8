import type { Answer, CellValue } from './answer.ts';
import { answerFromTable } from './functionTable.ts';
import type { FunctionTable } from './functionTable.ts';
import { HeadlessSheet } from './headlessSheet.ts';
import type { CellInput } from './headlessSheet.ts';
import { mendUniver } from './mendUniver.ts';
import { onAnswer } from './onAnswer.ts';
import { registerFunctions } from './registerFunctions.ts';
import type { UniverLibrary } from './univerLibrary.ts';

export interface Engine {
  /** Puts a formula into a cell, A1 if none is named, and gives what it shows, errors with their messages. */
  evaluate(formula: string, address?: string): Promise<Answer>;
  /** Puts values and formulas into cells and waits until everything that depends on them is calculated. */
  enter(cells: Readonly<Record<string, CellInput>>): Promise<void>;
  /** The value of one cell, also inside a spill. */
  read(address: string): CellValue;
  dispose(): void;
}

export interface EngineOptions {
  readonly namespace: string;
  readonly functions: FunctionTable;
}

/** A headless sheet that knows Excel's functions and those of a function table. */
export function createEngine(univer: UniverLibrary, options: EngineOptions): Engine {
  const { IUniverInstanceService, LocaleType, LogLevel, Univer, UniverInstanceType, Workbook } = univer.core;
  const instance = new Univer({ locale: LocaleType.EN_US, logLevel: LogLevel.SILENT });
  instance.registerPlugin(univer.formula.UniverFormulaEnginePlugin);
  const injector = instance.__getInjector();
  injector.get(IUniverInstanceService).registerCtorForType(UniverInstanceType.UNIVER_SHEET, Workbook);
  const sheet = new HeadlessSheet(univer, instance);

  const { namespace, functions } = options;
  registerFunctions(univer, injector, namespace, functions, answerFromTable(functions));
  mendUniver(univer, injector);
  onAnswer(univer, injector, (cell, answer) => sheet.keep(cell.row, cell.column, answer));

  return {
    async evaluate(formula, address = 'A1') {
      await sheet.enter({ [address]: formula.startsWith('=') ? formula : `=${formula}` });
      const answer = sheet.answerAt(address);
      return answer === undefined ? { code: '#VALUE!', message: 'This is not a formula.' } : answer;
    },
    enter: (cells) => sheet.enter(cells),
    read: (address) => sheet.read(address),
    dispose: () => instance.dispose(),
  };
}
