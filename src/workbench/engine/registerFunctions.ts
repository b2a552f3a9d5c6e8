import type { Injector } from '@univerjs/core';
import { adaptFunction } from './adaptFunction.ts';
import { fieldValue } from './fieldValue.ts';
import type { AnswerCall, FunctionSignature } from './functionCall.ts';
import type { UniverLibrary } from './univerLibrary.ts';

/** Makes the functions known to a Univer instance under `NAMESPACE.ID`, and FIELDVALUE, which reads what they carry. Call it after the workbook is created. */
export function registerFunctions(
  univer: UniverLibrary,
  injector: Injector,
  namespace: string,
  signatures: readonly FunctionSignature[],
  answer: AnswerCall,
): void {
  const { FunctionType, IFunctionService } = univer.formula;
  const functionService = injector.get(IFunctionService);
  functionService.registerExecutors(fieldValue(univer));
  for (const signature of signatures) {
    const name = `${namespace}.${signature.id}`.toUpperCase();
    functionService.registerExecutors(adaptFunction(univer, name, signature, answer));
    functionService.registerDescriptions({
      functionName: name,
      functionType: FunctionType.User,
      description: '',
      abstract: '',
      functionParameter: signature.parameters.map((parameter) => ({
        name: parameter,
        detail: '',
        example: '',
        require: 0,
        repeat: 0,
      })),
    });
  }
}
