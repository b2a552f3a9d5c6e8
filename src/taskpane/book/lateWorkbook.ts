import { lateJob } from './lateJob.ts';

type Workbook = typeof import('../../workbook/index.ts');

type LateWorkbook = Pick<
  Workbook,
  | 'insert'
  | 'insertSheet'
  | 'refresh'
  | 'readSelection'
  | 'readFacts'
  | 'readCulture'
  | 'listBlocks'
  | 'showBlock'
  | 'forgetBlocks'
  | 'onSelectionChanged'
>;

/** The operations on the workbook; their code is loaded when one of them is first called. */
export function lateWorkbook(load: () => Promise<Workbook>): LateWorkbook {
  return {
    insert: async (...given) => (await load()).insert(...given),
    insertSheet: async (...given) => (await load()).insertSheet(...given),
    refresh: (options) => lateJob(async () => (await load()).refresh(options)),
    readSelection: async () => (await load()).readSelection(),
    readFacts: async () => (await load()).readFacts(),
    readCulture: async () => (await load()).readCulture(),
    listBlocks: async () => (await load()).listBlocks(),
    showBlock: async (id) => (await load()).showBlock(id),
    forgetBlocks: async (ids) => (await load()).forgetBlocks(ids),
    onSelectionChanged(listener, failed) {
      let isStopped = false;
      let stop = (): void => undefined;
      load()
        .then(({ onSelectionChanged }) => {
          if (!isStopped) stop = onSelectionChanged(listener, failed);
        })
        .catch(failed);
      return () => {
        isStopped = true;
        stop();
      };
    },
  };
}
