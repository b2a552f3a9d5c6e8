import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { IFunction } from 'custom-functions-metadata';
import type { Problem } from './problem.ts';

/** A custom function as Microsoft's generator reads it, and where it stands. */
export interface DeclaredFunction {
  readonly file: string;
  /** The name in the code, which the id must follow. */
  readonly functionName: string;
  readonly metadata: IFunction;
}

export interface ReadFunctions {
  readonly functions: readonly DeclaredFunction[];
  readonly problems: readonly Problem[];
}

/** Reads file by file, because the generator's errors do not say in which file they are. */
export async function readFunctions(files: readonly string[]): Promise<ReadFunctions> {
  const functions: DeclaredFunction[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const { errors, metadataJson, associate } = await generateCustomFunctionsMetadata([file]);
    problems.push(...errors.map((message) => ({ file, message })));
    if (errors.length > 0 || metadataJson === '') continue;
    const found = (JSON.parse(metadataJson) as { functions: IFunction[] }).functions;
    functions.push(
      ...found.map((metadata, at) => ({ file, functionName: associate[at]?.functionName ?? '', metadata })),
    );
  }
  return { functions, problems };
}
