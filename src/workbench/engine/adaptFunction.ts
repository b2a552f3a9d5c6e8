import type { BaseFunction, BaseValueObject } from '@univerjs/engine-formula';
import type { AnswerCall, FunctionSignature } from './functionCall.ts';
import { toArgument } from './toArgument.ts';
import { asCellError, toErrorObject, toValueObject } from './toValueObject.ts';
import type { UniverLibrary } from './univerLibrary.ts';

/**
 * A function of the add-in as one of Univer's. Univer's own `registerFunction` turns text into numbers and blanks
 * into 0, and an exception there ends the calculation for good: hence this adapter, out of which nothing is thrown.
 */
export function adaptFunction(
  univer: UniverLibrary,
  name: string,
  signature: FunctionSignature,
  answer: AnswerCall,
): BaseFunction {
  const { id, parameters } = signature;

  class AdaptedFunction extends univer.formula.BaseFunction {
    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      if (variants.length > parameters.length) {
        return toErrorObject(
          univer,
          '#VALUE!',
          `${name} takes ${countOf(parameters.length)}, not ${variants.length}.`,
        );
      }
      const cell = {
        unitId: this.unitId ?? '',
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
      };
      try {
        const args = parameters.map((_, index) => toArgument(variants[index]));
        return toValueObject(univer, answer({ id, arguments: args, cell }));
      } catch (thrown) {
        const error = asCellError(thrown) ?? {
          code: '#VALUE!',
          message: `${name} failed: ${textOf(thrown)}`,
        };
        return toErrorObject(univer, error.code, error.message);
      }
    }
  }

  return new AdaptedFunction(name);
}

function countOf(parameters: number): string {
  if (parameters === 0) return 'no arguments';
  return parameters === 1 ? 'at most 1 argument' : `at most ${parameters} arguments`;
}

function textOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : typeof thrown === 'string' ? thrown : 'no reason given';
}
