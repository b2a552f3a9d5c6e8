import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import type { ListedBlock } from '../../workbook/index.ts';
import { placeWords } from '../insertion/insertions.ts';
import { useServices, useStore } from '../services.ts';
import { troubleOf } from '../trouble.ts';
import type { Trouble } from '../trouble.ts';
import { TroubleView } from '../troubleView.tsx';

/** What was inserted into this workbook, where it is now, and the way there. */
export function BlockList() {
  const { book } = useServices();
  const { value: blocks, trouble } = useStore(book.blocks);
  const [ownTrouble, setOwnTrouble] = useState<Trouble>();
  const attempt = (act: () => Promise<unknown>): void => {
    setOwnTrouble(undefined);
    act()
      .catch((error: unknown) => setOwnTrouble(troubleOf(error)))
      .finally(() => void book.blocks.reload());
  };
  if (!blocks || blocks.length === 0)
    return trouble ? (
      <section className="part">
        <TroubleView trouble={trouble} />
      </section>
    ) : null;
  const gone = blocks.filter(({ state }) => state === 'vanished').map(({ id }) => id);
  return (
    <section className="part">
      <h3>Inserted blocks</h3>
      {(ownTrouble ?? trouble) && <TroubleView trouble={(ownTrouble ?? trouble)!} />}
      <ul className="blocks">
        {blocks.map((block) => (
          <BlockLine
            key={`${block.id} ${placeWords(block)}`}
            block={block}
            show={() => attempt(() => book.showBlock(block.id))}
          />
        ))}
      </ul>
      {gone.length > 0 && (
        <Button size="small" onClick={() => attempt(() => book.forgetBlocks(gone))}>
          Forget what is gone
        </Button>
      )}
    </section>
  );
}

function BlockLine({ block, show }: { readonly block: ListedBlock; readonly show: () => void }) {
  const { label, state, remark } = block;
  return (
    <li>
      <span className="label">{label}</span>
      {state === 'vanished' ? (
        <span className="muted">gone</span>
      ) : (
        <button type="button" className="plain" onClick={show}>
          {placeWords(block)}
        </button>
      )}
      <span className="muted">{[...whatWords(block), remark].filter(Boolean).join(' · ')}</span>
    </li>
  );
}

/** The table of overrides is the user's: of no edition. */
function whatWords({ kind, mode, edition }: ListedBlock): readonly string[] {
  return kind === 'overrides' ? [kind] : [kind, mode === 'values' ? 'values' : 'live', `edition ${edition}`];
}
