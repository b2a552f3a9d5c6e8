import type { PinDesk } from '../../feed/index.ts';
import { startJob } from '../../model/index.ts';
import type { DifferencesSummary, Job, TwoEditions } from '../../workbook/index.ts';
import { makeTask } from '../book/task.ts';
import type { Task } from '../book/task.ts';
import type { PinAct } from './pinAct.ts';
import { actWords, differencesWords } from './pinWords.ts';

/** An act and the part of the pane that asked for it: what came of it is shown there. */
export interface PinAsked {
  readonly act: PinAct;
  readonly at: 'notice' | 'part';
}

export interface PinActed extends PinAsked {
  readonly words: string;
}

/** Everything that is under way about the pin of this workbook. */
export interface Pinning {
  readonly acting: Task<PinAsked, PinActed>;
  readonly comparing: Task<undefined, DifferencesSummary>;
  readonly show: (cell: { readonly sheet: string; readonly address: string }) => Promise<boolean>;
}

interface Parts {
  readonly desk: Pick<PinDesk, PinMethod | 'compared' | 'state'>;
  readonly workbook: {
    readonly writeDifferences: (editions: TwoEditions, insertedOn: string) => Job<DifferencesSummary>;
    readonly showCell: Pinning['show'];
  };
  readonly today: () => string;
  readonly announce: (words: string) => void;
  readonly record: (kind: string, what: string) => void;
  /** The workbook is another one than before. */
  readonly changed: () => void;
}

type PinMethod = 'pin' | 'unpin' | 'undo' | 'stay';

const methods = {
  pin: 'pin',
  update: 'pin',
  unpin: 'unpin',
  undo: 'undo',
  stay: 'stay',
} as const satisfies Record<PinAct, PinMethod>;

export function makePinning({ desk, workbook, today, announce, record, changed }: Parts): Pinning {
  const shared = { announce, record, after: changed };
  return {
    show: workbook.showCell,
    acting: makeTask({
      ...shared,
      kind: 'pin',
      run: (asked: PinAsked) =>
        startJob(async () => {
          await desk[methods[asked.act]]();
          return { ...asked, words: actWords(asked.act, desk.state.get()) };
        }),
      wordsOf: ({ words }) => words,
    }),
    comparing: makeTask({
      ...shared,
      kind: 'compare editions',
      run: (_: undefined) => {
        const editions = desk.compared();
        if (!editions) throw new Error('One of the two editions is not on this computer.');
        return workbook.writeDifferences(editions, today());
      },
      wordsOf: differencesWords,
    }),
  };
}
