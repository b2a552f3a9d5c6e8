import { Button } from '@fluentui/react-button';
import type { InsertionKind, InsertMode } from '../../workbook/index.ts';
import { CopyButton } from '../copyButton.tsx';
import { OutcomeView } from '../insertion/outcomeView.tsx';
import { useServices, useStore } from '../services.ts';
import type { Offer } from './offer.ts';
import { withRecent } from './recent.ts';
import type { Previewed } from './usePreview.ts';

const origin = 'build';

interface BuildActionsProps {
  readonly offer: Offer;
  readonly formula: string;
  readonly preview: Previewed | undefined;
}

/** Puts the formula or what it gives at the selection, or on the clipboard; either keeps it among the recent ones. */
export function BuildActions({ offer, formula, preview }: BuildActionsProps) {
  const { host, insertions, recents } = useServices();
  const { place } = useStore(host);
  const label = offer.draft.isByHand ? formula : offer.label;
  const isCall =
    preview?.status === 'answered' || preview?.status === 'open' || preview?.status === 'refused';
  const keep = (): void => recents.set(withRecent(recents.get(), { formula, label, draft: offer.draft }));
  const insert = (mode: InsertMode): void => {
    keep();
    void insertions.insert(origin, { kind: kindOf(preview), label, formula, mode });
  };
  return (
    <>
      <div className="actions">
        {place === 'excel' && (
          <>
            <Button size="small" appearance="primary" disabled={!isCall} onClick={() => insert('formula')}>
              Insert formula
            </Button>
            <Button
              size="small"
              disabled={preview?.status !== 'answered' && preview?.status !== 'open'}
              onClick={() => insert('values')}
            >
              Insert value
            </Button>
          </>
        )}
        <CopyButton
          words="Copy formula"
          text={() => {
            keep();
            return formula;
          }}
        />
      </div>
      <OutcomeView origin={origin} />
    </>
  );
}

/** A card has a kind of its own; of an array the spill. */
function kindOf(preview: Previewed | undefined): InsertionKind {
  if (preview?.status !== 'answered') return 'value';
  if (preview.functionId === 'CARD') return 'card';
  return preview.rows.length > 1 || (preview.rows[0]?.length ?? 0) > 1 ? 'spill' : 'value';
}
