import bundledEdition from '../build/edition.json';
import { decodeEdition } from './dataset/index.ts';
import { replaceEdition } from './dataset/inForce.ts';
import { listFunctions } from './functions/index.ts';

/** Excel's error values that a function may give, by their printed form. */
const errorCodes: Readonly<Record<string, CustomFunctions.ErrorCode>> = {
  '#N/A': CustomFunctions.ErrorCode.notAvailable,
  '#VALUE!': CustomFunctions.ErrorCode.invalidValue,
  '#DIV/0!': CustomFunctions.ErrorCode.divisionByZero,
  '#NUM!': CustomFunctions.ErrorCode.invalidNumber,
  '#NULL!': CustomFunctions.ErrorCode.nullReference,
  '#NAME?': CustomFunctions.ErrorCode.invalidName,
  '#REF!': CustomFunctions.ErrorCode.invalidReference,
};

function makeError(code: string, message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(
    errorCodes[code] ?? CustomFunctions.ErrorCode.invalidValue,
    message || undefined,
  );
}

// Functions before everything else: Excel may call them as soon as the page is there.
for (const { id, call } of listFunctions(makeError, (functionId, error) =>
  console.error(`REE.${functionId}`, error),
)) {
  CustomFunctions.associate(id, call);
}
replaceEdition(decodeEdition(bundledEdition));
