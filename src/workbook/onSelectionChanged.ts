import { runExcel } from './excel/runExcel.ts';

const effect = 'The pane does not follow the selection.';

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

/**
 * Calls back as soon as it listens, since what was selected until then it has not heard, and after each change of the
 * selection or of the sheet; returns a function that stops it.
 */
export function onSelectionChanged(listener: () => void, failed: (error: unknown) => void): () => void {
  let isStopped = false;
  const hear = (): Promise<void> => {
    if (!isStopped) listener();
    return Promise.resolve();
  };
  const added = runExcel({ effect, waitsForEdit: true }, async (context): Promise<readonly Handler[]> => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onSelectionChanged.add(hear), worksheets.onActivated.add(hear)];
    await context.sync();
    return handlers;
  });
  added.then(hear).catch(failed);
  return () => {
    isStopped = true;
    added.then(remove).catch(failed);
  };
}

/** Handlers can only be taken off in the context in which they were put on. */
async function remove(handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
}
