import { readFileSync } from 'node:fs';
import type { ICustomFunctionsMetadata } from 'custom-functions-metadata';
import type { EnumWords } from '../../src/functions/enums.ts';
import { checkDeclarations } from './checkDeclarations.ts';
import { checkFunctions } from './checkFunctions.ts';
import { helpUrl } from './helpUrl.ts';
import { injectEnums } from './injectEnums.ts';
import type { EnumOfParameter } from './injectEnums.ts';
import type { Problem } from './problem.ts';
import { readFunctions } from './readFunctions.ts';

/** What stands in functions.json. */
export interface FunctionMetadata extends ICustomFunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
}

/** The metadata of these function files, or what is wrong with them. */
export async function functionMetadata(
  files: readonly string[],
  words: readonly EnumWords[],
  enumOf?: EnumOfParameter,
): Promise<{ metadata: FunctionMetadata; problems: readonly Problem[] }> {
  const { functions, problems } = await readFunctions(files);
  const { missing, ...injected } = injectEnums(
    functions.map(({ metadata }) => ({ helpUrl: helpUrl(metadata.id), ...metadata })),
    words,
    enumOf,
  );
  return {
    metadata: { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, ...injected },
    problems: [
      ...files.flatMap(declarationProblems),
      ...problems,
      ...checkFunctions(functions),
      ...missing.map((id) => ({
        file: 'src/functions/enums.ts',
        message: `has no words for the enum ${id}`,
      })),
    ],
  };
}

function declarationProblems(file: string): Problem[] {
  return checkDeclarations(file, readFileSync(file, 'utf8')).map((message) => ({ file, message }));
}
