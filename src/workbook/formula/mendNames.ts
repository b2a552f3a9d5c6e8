import { tokenize } from '@borgar/fx';
import { ownFunction } from './ownFunction.ts';

/**
 * A formula with the names of REE functions as the user writes them: what Excel stores, or another add-in has captured, is
 * put back. A formula without such names comes back as it is.
 *
 * @example
 * mendNames('=[2]!_xldudf_REE_PRICE("Nd")*2') //=> '=REE.PRICE("Nd")*2'
 */
export function mendNames(formula: string): string {
  if (!/_xldudf_|!REE\./i.test(formula)) return formula;
  const written: string[] = [];
  for (const { type, value } of tokenize(formula)) {
    const id = type === 'func' ? ownFunction(value) : undefined;
    if (id === undefined) {
      written.push(value);
      continue;
    }
    dropCapturer(written);
    written.push(`REE.${id}`);
  }
  return written.join('');
}

/** Takes `[2]!` or `BloombergUI.xla!` off the end. */
function dropCapturer(written: string[]): void {
  if (written.at(-1) !== '!') return;
  written.pop();
  if (written.at(-1) !== ']') written.pop();
  else while (written.length > 0 && written.pop() !== '[');
}
