import type { IFunction } from 'custom-functions-metadata';
import type { Problem } from './problem.ts';
import type { DeclaredFunction } from './readFunctions.ts';

const shortestId = 3;
const cellAddress = /^[A-Z]{1,3}[0-9]{1,7}$/;

/** What Excel rejects, or takes for something else, though the generator accepts it. */
export function checkFunctions(functions: readonly DeclaredFunction[]): Problem[] {
  const fileOf = new Map<string, string>();
  return functions.flatMap(({ file, functionName, metadata }) => {
    const twin = fileOf.get(metadata.id);
    fileOf.set(metadata.id, file);
    const messages = [
      ...(twin === undefined ? [] : [`id ${metadata.id} stands in ${twin} too`]),
      ...checkName(metadata, functionName),
      ...checkDescriptions(metadata),
      ...checkOptions(metadata),
    ];
    return messages.map((message) => ({ file, message: `${metadata.id}: ${message}` }));
  });
}

function checkName({ id, name }: IFunction, functionName: string): string[] {
  const problems: string[] = [];
  if (id.length < shortestId) problems.push(`ids have at least ${String(shortestId)} characters`);
  if (cellAddress.test(id)) problems.push('reads like a cell address');
  if (id !== functionName.toUpperCase()) problems.push(`the id of ${functionName} is its name in upper case`);
  if (name !== id) problems.push(`the name ${name} differs from the id`);
  return problems;
}

function checkDescriptions({ description, parameters }: IFunction): string[] {
  const bare = parameters.filter((parameter) => !parameter.description);
  return [
    ...(description ? [] : ['has no description']),
    ...bare.map(({ name }) => `parameter "${name}" has no description`),
  ];
}

function checkOptions({ options }: IFunction): string[] {
  return [
    ...(options?.stream ? ['streams; our functions answer once'] : []),
    ...(options?.volatile ? ['is volatile; our functions answer from the edition in force'] : []),
  ];
}
