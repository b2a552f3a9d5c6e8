import type { FunctionDoc } from './functionDoc.ts';
import { markdownCode, markdownText } from './markdownText.ts';

/** One line a function: its signature with a link, and what it gives in a sentence. */
export function functionsTable(docs: readonly FunctionDoc[], linkOf: (doc: FunctionDoc) => string): string {
  const lines = docs.map(
    (doc) =>
      `| [${markdownCode(doc.signature)}](${linkOf(doc)}) | ${markdownText(firstSentence(doc.purpose))} |`,
  );
  return ['| function | gives |', '| --- | --- |', ...lines].join('\n');
}

/** Up to the first full stop that a capital follows. */
export function firstSentence(text: string): string {
  return /^.*?[.](?= \p{Lu})/u.exec(text)?.[0] ?? text;
}
