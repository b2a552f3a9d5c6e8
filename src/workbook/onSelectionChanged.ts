import { runExcel } from './excel/runExcel.ts';

const effect = 'The pane does not follow the selection.';

/** Calls back after each change of the selection, on any sheet; returns a function that stops it. */
export function onSelectionChanged(
  listener: () => void,
  failed: (error: unknown) => void = (error) => console.error('onSelectionChanged', error),
): () => void {
  let isStopped = false;
  const added = runExcel({ effect }, async (context) => {
    const result = context.workbook.onSelectionChanged.add(() => {
      if (!isStopped) listener();
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  added.catch(failed);
  return () => {
    isStopped = true;
    added.then(remove).catch(failed);
  };
}

/** A handler can only be taken off in the context in which it was put on. */
async function remove(
  handler: OfficeExtension.EventHandlerResult<Excel.SelectionChangedEventArgs>,
): Promise<void> {
  handler.remove();
  await handler.context.sync();
}
