import { Button } from '@fluentui/react-button';
import { useEffect, useRef, useState } from 'react';
import type { OwnDraft, OwnTables, Said } from '../../feed/index.ts';
import { useAct } from '../feeds/useAct.ts';
import { Choice } from '../pick/choice.tsx';
import { TextField } from '../pick/textField.tsx';
import { useStore } from '../services.ts';
import { TroubleView } from '../troubleView.tsx';
import { ClaimChanges } from './claimChanges.tsx';
import { countBadRows, draftWords, rowWords } from './draftWords.ts';
import { MappingFields } from './mappingFields.tsx';
import { ownTrouble } from './ownTrouble.ts';
import { PreviewRows } from './previewRows.tsx';
import { ProblemList } from './problemList.tsx';
import { QuestionFields } from './questionFields.tsx';
import { useDraft } from './useDraft.ts';
import type { DraftRead } from './useDraft.ts';

interface DraftProps {
  readonly tables: OwnTables;
  readonly draft: OwnDraft;
  readonly onReplace: (id: string) => void;
  readonly onClose: () => void;
}

/** A file before it is taken: what its columns mean, how its first rows are read, what is wrong with the others. */
export function DraftPart({ tables, draft, onReplace, onClose }: DraftProps) {
  const { lines } = useStore(tables.state);
  const replaced = lines.find(({ table }) => table.id === draft.replaces)?.table;
  const [typed, setTyped] = useState<string>();
  const [said, setSaid] = useState<Said>({});
  const { result, isCurrent, trouble } = useDraft(tables, draft, said);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const name = typed ?? replaced?.name ?? draft.file.replace(/\.\w+$/, '');
  return (
    <section ref={place} className="part ownDraft" aria-label="A table to be added">
      <h3>{draft.file}</h3>
      <div className="choices">
        <TextField label="Name, as sources will say it" value={name} onChange={setTyped} />
        {lines.length > 0 && (
          <Choice
            label="Add it"
            value={draft.replaces}
            options={[
              { value: '', words: 'as a new table' },
              ...lines.map(({ table }) => ({ value: table.id, words: `in the place of ${table.name}` })),
            ]}
            onChange={onReplace}
          />
        )}
      </div>
      {trouble && <TroubleView trouble={trouble} />}
      {!result && !trouble && <p className="muted">Reading the file …</p>}
      {result && (
        <>
          <QuestionFields
            read={result.read}
            onSay={(name, more) => setSaid(name === 'separator' ? more : { ...said, ...more })}
          />
          {result.read.table && (
            <MappingFields
              read={result.read}
              table={result.read.table}
              onChange={(mapping) => setSaid({ ...said, mapping })}
            />
          )}
          {!trouble && result.read.questions.length === 0 && <DraftResult result={result} draft={draft} />}
        </>
      )}
      <DraftActions
        tables={tables}
        draft={draft}
        name={name}
        result={isCurrent ? result : undefined}
        onClose={onClose}
      />
    </section>
  );
}

function DraftResult({ result, draft }: { readonly result: DraftRead; readonly draft: OwnDraft }) {
  return (
    <>
      <p className="notice" role="status">
        {draftWords(result)}
      </p>
      <PreviewRows laid={result.laid} />
      <ProblemList problems={result.problems} format={result.read.table?.format ?? 'csv'} isOpen />
      {draft.replaces !== '' && <ClaimChanges changes={result.changes} />}
    </>
  );
}

interface ActionProps extends Omit<DraftProps, 'onReplace'> {
  readonly name: string;
  readonly result: DraftRead | undefined;
}

function DraftActions({ tables, draft, name, result, onClose }: ActionProps) {
  const { run, isRunning, trouble } = useAct(ownTrouble);
  const canTake = result?.read.questions.length === 0 && result.laid.length > 0;
  const bad = result ? countBadRows(result.problems) : 0;
  const take = async (): Promise<void> => {
    if (!result) return;
    await tables.take(draft, name.trim(), result.read);
    onClose();
  };
  return (
    <>
      {trouble && <TroubleView trouble={trouble} />}
      <div className="actions">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!canTake || isRunning}
          onClick={() => {
            if (canTake) run(take, `${name} answers.`);
          }}
        >
          {bad === 0 ? 'Take it' : `Take it without ${rowWords(bad)}`}
        </Button>
        <Button size="small" onClick={onClose}>
          {draft.replaces === '' ? 'Cancel' : 'Keep what is there'}
        </Button>
      </div>
    </>
  );
}
