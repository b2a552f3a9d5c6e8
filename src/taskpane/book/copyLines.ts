import type { Edition } from '../../dataset/index.ts';
import type { Pin } from '../../model/index.ts';
import type { OverridesFound, WorkbookFacts } from '../../workbook/index.ts';

/** What is known of the workbook; undefined for what is not there, or not known yet. */
export interface CopyParts {
  readonly layers: Edition['layers'];
  readonly overrides: OverridesFound | undefined;
  readonly pin: Pin | undefined;
  readonly facts: WorkbookFacts | undefined;
}

/** What somebody gets who is given a copy of the workbook, besides what its cells show. */
export function copyLines({ layers, overrides, pin, facts }: CopyParts): readonly string[] {
  const own = layers.filter(({ kind }) => kind === 'own data').map(({ label }) => label);
  const decks = layers.filter(({ kind }) => kind === 'price deck').map(({ label }) => label);
  return [
    facts && facts.reeCells > 0
      ? 'REE formulas: on a computer without the add-in they show #NAME? once they are calculated. Freeze the workbook first: the formulas stay in the file, where anybody can read them.'
      : '',
    overrides
      ? `The table of overrides on ${overrides.sheet}, with all its scenarios${scenarioWords(overrides)}.`
      : '',
    decks.length > 0 ? `The price decks ${decks.join(', ')}.` : '',
    pin ? `The pin to edition ${pin.edition}: the copy answers from it, too.` : '',
    own.length > 0
      ? `Values that cells show from your own data (${own.join(', ')}), also licensed ones. The tables themselves stay on this computer, and formulas answer otherwise where they are not.`
      : '',
  ].filter(Boolean);
}

function scenarioWords({ scenarios }: OverridesFound): string {
  return scenarios.length === 0 ? '' : `: ${scenarios.join(', ')}`;
}
