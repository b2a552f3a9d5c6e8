import { readFileSync } from 'node:fs';
import type { IFunction } from 'custom-functions-metadata';
import { functionDoc } from './functionDoc.ts';
import type { FunctionDoc } from './functionDoc.ts';

/** The documentation of the functions in functions.json; each stands in the file of its name. */
export function readFunctionDocs(functions: readonly IFunction[], folder = 'src/functions'): FunctionDoc[] {
  return functions.map((one) =>
    functionDoc(one, readFileSync(`${folder}/${one.id.toLowerCase()}.ts`, 'utf8')),
  );
}
