import type { Injector } from '@univerjs/core';
import type { ErrorType } from '@univerjs/engine-formula';
import type { UniverLibrary } from './univerLibrary.ts';

/** An exception inside one of Univer's own functions would end the calculation for good: it becomes `#VALUE!`. */
export function guardInterpreter(univer: UniverLibrary, injector: Injector): void {
  const interpreter = injector.get(univer.formula.Interpreter);
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (nodeData) => {
    try {
      return execute(nodeData);
    } catch {
      const message = 'The spreadsheet engine cannot calculate this formula.';
      return univer.formula.ErrorValueObject.create('#VALUE!' as ErrorType, message);
    }
  };
}
