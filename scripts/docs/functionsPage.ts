import type { FunctionDoc } from './functionDoc.ts';
import { functionsTable } from './functionsTable.ts';
import { markdownCode, markdownText } from './markdownText.ts';

const head = `# Functions

<!-- \`npm run docs\` writes this file from the comments in src/functions: change it there. -->

Namespace \`REE\`. Arguments stand in one order: what, when, which basis or status, in what unit, at what rate. Those in brackets may be left out. An argument marked *range* takes a cell, a range or an array. Functions of one number answer cell by cell: a column against a row makes a matrix, equal shapes pair up. \`#N/A\` means that the data do not have it, \`#VALUE!\` that the formula must be mended; both say why. The examples are answered from the edition in this repository.
`;

/** docs/functions.md. */
export function functionsPage(docs: readonly FunctionDoc[]): string {
  const table = functionsTable(docs, ({ id }) => `#${id.toLowerCase()}`);
  return [head, `${table}\n`, ...docs.map(section)].join('\n');
}

function section({ id, signature, purpose, errors, parameters, returns, examples }: FunctionDoc): string {
  const lines = parameters.map(({ name, isOptional, isRange, description }) => {
    const kinds = [isOptional ? 'optional' : '', isRange ? 'range' : ''].filter(Boolean).join(', ');
    const kind = kinds === '' ? '' : ` *(${kinds})*`;
    return `| ${markdownCode(name)}${kind} | ${markdownText(description)} |`;
  });
  return [
    `## ${id}\n`,
    '```',
    `=REE.${signature}`,
    '```\n',
    `${markdownText(purpose)}\n`,
    ...(lines.length === 0 ? [] : ['| argument | |', '| --- | --- |', ...lines, '']),
    `**Gives:** ${markdownText(returns)}\n`,
    `**Errors:** ${markdownText(errors)}\n`,
    '| example | answer |',
    '| --- | --- |',
    ...examples.map(({ formula, answer }) => `| ${markdownCode(formula)} | ${markdownText(answer)} |`),
    '',
  ].join('\n');
}
