import { useEffect, useState } from 'react';
import type { ClaimChange, OwnDraft, OwnTables, ReadFile, RowProblem, Said } from '../../feed/index.ts';
import type { ReadClaim } from '../../dataset/index.ts';
import type { Trouble } from '../trouble.ts';
import { ownTrouble } from './ownTrouble.ts';

/** Between keys of somebody who types, nothing is read. */
const pauseMs = 150;

/** A file as it would be taken now. */
export interface DraftRead {
  readonly read: ReadFile;
  readonly laid: readonly ReadClaim[];
  readonly problems: readonly RowProblem[];
  /** Against the table in whose place it goes. */
  readonly changes: readonly ClaimChange[];
}

interface UsedDraft {
  readonly result: DraftRead | undefined;
  /** Whether the result is that of what has been said last. */
  readonly isCurrent: boolean;
  readonly trouble: Trouble | undefined;
}

/** Reads a draft again whenever something is said of it. */
export function useDraft(tables: OwnTables, draft: OwnDraft, said: Said): UsedDraft {
  const [done, setDone] = useState<DraftRead & { readonly draft: OwnDraft; readonly said: Said }>();
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    let isCurrent = true;
    const start = async (): Promise<void> => {
      try {
        const next = await readDraft(tables, draft, said);
        if (!isCurrent) return;
        setDone({ ...next, draft, said });
        setTrouble(undefined);
      } catch (error) {
        if (isCurrent) setTrouble(ownTrouble(error));
      }
    };
    const timer = setTimeout(() => void start(), pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [tables, draft, said]);
  const isCurrent = trouble === undefined && done?.draft === draft && done.said === said;
  return { result: done, isCurrent, trouble };
}

async function readDraft(tables: OwnTables, draft: OwnDraft, said: Said): Promise<DraftRead> {
  const read = await tables.read(draft, said);
  const { laid, rowProblems } = tables.check(draft, draft.file, read.rows);
  const changes = draft.replaces === '' ? [] : await tables.compare(draft, read.rows);
  return { read, laid, problems: rowProblems, changes };
}
