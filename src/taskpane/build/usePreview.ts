import { useEffect, useState } from 'react';
import type { Edition } from '../../dataset/index.ts';
import { previewFormula } from '../../workbook/index.ts';
import type { FormulaPreview } from '../../workbook/index.ts';
import { troubleOf } from '../trouble.ts';
import type { Trouble } from '../trouble.ts';

/** What a formula shows, or what went wrong when it was asked. */
export type Previewed = FormulaPreview | { readonly status: 'failed'; readonly trouble: Trouble };

/** What a formula will show, while it changes; undefined until the first answer, and for a blank one. The last answer stays until the next is there. */
export function usePreview(edition: Edition, formula: string): Previewed | undefined {
  const [preview, setPreview] = useState<Previewed>();
  useEffect(() => {
    let isCurrent = true;
    const show = (found: Previewed | undefined): void => {
      if (isCurrent) setPreview(found);
    };
    if (formula === '') show(undefined);
    else
      previewFormula(edition, formula).then(show, (error: unknown) =>
        show({ status: 'failed', trouble: troubleOf(error) }),
      );
    return () => {
      isCurrent = false;
    };
  }, [edition, formula]);
  return preview;
}
