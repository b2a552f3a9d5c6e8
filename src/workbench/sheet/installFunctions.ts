import { IDescriptionService } from '@univerjs/sheets-formula';
import { mendUniver, onAnswer, registerFunctions } from '../engine/index.ts';
import type { AnswerCall } from '../engine/index.ts';
import { loadUniver } from '../engine/univer.web.ts';
import type { CellPosition, EnumDeclaration, FunctionDeclaration } from '../host/index.ts';
import { describeFunctions } from './describeFunctions.ts';
import type { Spreadsheet } from './spreadsheet.ts';

export interface AddinFunctions {
  readonly namespace: string;
  readonly declarations: readonly FunctionDeclaration[];
  readonly enums: readonly EnumDeclaration[];
  readonly answer: AnswerCall;
  readonly endPass: (cell: CellPosition) => void;
}

/** Makes the add-in's functions known to the sheet, on the same engine that Node runs. */
export function installFunctions(sheet: Spreadsheet, functions: AddinFunctions): void {
  const univer = loadUniver();
  const { injector } = sheet;
  const { namespace, declarations, enums, answer } = functions;
  const signatures = declarations.map(({ id, parameters }) => ({
    id,
    parameters: parameters.map(({ name }) => name),
  }));
  registerFunctions(univer, injector, namespace, signatures, answer);
  injector.get(IDescriptionService).registerDescriptions(describeFunctions(namespace, declarations, enums));
  mendUniver(univer, injector);
  onAnswer(univer, injector, (cell, given) => {
    sheet.errors.note(cell, given);
    sheet.run.calculated(cell);
    functions.endPass(cell);
  });
}
