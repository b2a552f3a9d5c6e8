import { useEffect, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { isFeedProblem } from '../../feed/index.ts';
import type { OwnDraft, OwnTables } from '../../feed/index.ts';
import type { Job } from '../../model/index.ts';
import { momentWords } from '../feeds/momentWords.ts';
import { useFormats, useServices, useStore } from '../services.ts';
import type { Trouble } from '../trouble.ts';
import { TroubleView } from '../troubleView.tsx';
import { AddTable, draftOfFile } from './addTable.tsx';
import { DraftPart } from './draftPart.tsx';
import { FetchingRow } from './fetchingRow.tsx';
import { ownTrouble } from './ownTrouble.ts';
import { TableList } from './tableList.tsx';

/** Tables that the user has brought along, and how another comes. */
export function OwnPart() {
  const { ownTables } = useServices();
  const [tables, setTables] = useState<OwnTables>();
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    const open = async (): Promise<void> => {
      const opened = await ownTables();
      await opened.start();
      setTables(opened);
    };
    open().catch((error: unknown) => setTrouble(ownTrouble(error)));
  }, [ownTables]);
  if (tables) return <Desk tables={tables} />;
  return trouble ? <TroubleView trouble={trouble} /> : null;
}

function Desk({ tables }: { readonly tables: OwnTables }) {
  const { lines, isLasting, changedElsewhere } = useStore(tables.state);
  const { draft, opened, job, trouble, setDraft, openFile, fetchTable } = useOpening();
  const { isOver, ...dropping } = useDropping(openFile);
  const place = useRef<HTMLElement>(null);
  const wasUsed = useRef(false);
  const formats = useFormats();
  // What took itself away by being pressed gives its focus to the first button here.
  useEffect(() => {
    if (wasUsed.current && document.activeElement === document.body)
      place.current?.querySelector('button')?.focus({ preventScroll: true });
    wasUsed.current = true;
  }, [draft, job, lines.length]);
  return (
    <>
      <section
        ref={place}
        className={isOver ? 'part ownData over' : 'part ownData'}
        aria-label="Your data"
        {...dropping}
      >
        <h3>Your data</h3>
        {lines.length === 0 && (
          <p>
            A price list that you have licensed, or figures of your own, answer before the published ones.
          </p>
        )}
        {changedElsewhere !== '' && (
          <p className="notice" role="status">
            Another workbook has changed your data ({momentWords(changedElsewhere, formats)}); this one has
            taken it over.
          </p>
        )}
        {lines.length > 0 && <TableList tables={tables} onFetch={fetchTable} />}
        {!draft && !job && <AddTable tables={tables} onFile={openFile} onFetch={fetchTable} />}
        {job && <FetchingRow job={job} />}
        {trouble && <TroubleView trouble={trouble} />}
        <KeptWords isLasting={isLasting} />
      </section>
      {draft && (
        <DraftPart
          key={opened}
          tables={tables}
          draft={draft}
          onReplace={(replaces) => setDraft({ ...draft, replaces })}
          onClose={() => setDraft(undefined)}
        />
      )}
    </>
  );
}

function KeptWords({ isLasting }: { readonly isLasting: boolean }) {
  return (
    <p className="muted keptWords">
      {isLasting
        ? 'Tables stay on this computer, for all workbooks on it, and are sent nowhere.'
        : 'This browser stores nothing for the add-in: your tables last until the workbook is closed.'}{' '}
      A copy of a workbook carries the values that its cells show, also licensed ones, but no table.
    </p>
  );
}

/** A file that is dragged over a part and dropped on it. */
function useDropping(openFile: (file: File) => void) {
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      const [file] = event.dataTransfer.files;
      if (file) openFile(file);
    },
  };
}

/** A file or an address on its way to a draft. */
function useOpening() {
  const { steps } = useServices();
  const [draft, setDraft] = useState<OwnDraft>();
  /** How many files have been opened: each begins with nothing said of it. */
  const [opened, setOpened] = useState(0);
  const [job, setJob] = useState<Job<OwnDraft>>();
  const [trouble, setTrouble] = useState<Trouble>();
  const open = async (opening: Promise<OwnDraft>): Promise<void> => {
    setTrouble(undefined);
    try {
      setDraft(await opening);
      setOpened((count) => count + 1);
    } catch (error) {
      if (isFeedProblem(error) && error.kind === 'cancelled') return;
      const said = ownTrouble(error);
      steps.record('failure', `own data: ${said.what}`);
      setTrouble(said);
    } finally {
      setJob(undefined);
    }
  };
  return {
    draft,
    opened,
    job,
    trouble,
    setDraft,
    openFile: (file: File) => void open(draftOfFile(file)),
    fetchTable: (started: Job<OwnDraft>) => {
      setJob(started);
      void open(started.result);
    },
  };
}
