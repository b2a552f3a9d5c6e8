import type { ExampleDoc, FunctionDoc, ParameterDoc } from './functionDoc.ts';
import { firstSentence } from './functionsTable.ts';
import { htmlText } from './htmlText.ts';

/** The functions in the help page: a list of them, then one section each, whose id is what helpUrl names. */
export function functionsHelp(docs: readonly FunctionDoc[]): string {
  return ['<ul class="functions">', ...docs.map(link), '</ul>', ...docs.map(section)].join('\n');
}

function link({ id, purpose }: FunctionDoc): string {
  return `<li><a href="#${id}">${id}</a> ${htmlText(firstSentence(purpose))}</li>`;
}

function section({ id, signature, purpose, errors, parameters, returns, examples }: FunctionDoc): string {
  return [
    `<section id="${id}">`,
    `<h3>${id}</h3>`,
    `<p><code>=REE.${htmlText(signature)}</code></p>`,
    `<p>${htmlText(purpose)}</p>`,
    ...(parameters.length === 0 ? [] : ['<dl>', ...parameters.map(argument), '</dl>']),
    `<p><b>Gives</b> ${htmlText(returns)}</p>`,
    `<p><b>Errors</b> ${htmlText(errors)}</p>`,
    '<table>',
    '<tr><th>Example</th><th>Answer</th></tr>',
    ...examples.map(line),
    '</table>',
    '</section>',
  ].join('\n');
}

function argument({ name, isOptional, isRange, description }: ParameterDoc): string {
  const kinds = [isOptional ? 'optional' : '', isRange ? 'range' : ''].filter(Boolean).join(', ');
  const kind = kinds === '' ? '' : ` <i>${kinds}</i>`;
  return `<dt><code>${htmlText(name)}</code>${kind}</dt><dd>${htmlText(description)}</dd>`;
}

function line({ formula, answer }: ExampleDoc): string {
  return `<tr><td><code>${htmlText(formula)}</code></td><td>${htmlText(answer)}</td></tr>`;
}
