import type { FeedDesk } from '../feed/index.ts';
import { insertFromCells } from './insertFromCells.ts';
import { refreshCommand } from './refreshCommand.ts';
import { showProblem } from './showProblem.ts';
import { updateData } from './updateData.ts';

/** What commands need of the page. */
export interface CommandContext {
  readonly feedDesk: () => Promise<FeedDesk>;
}

export { refreshAfterSwap } from './refreshAfterSwap.ts';

/** What ribbon and cell menu may run, by the FunctionName in manifest.xml. */
export const commands: Readonly<Record<string, (context: CommandContext) => Promise<void>>> = {
  refreshSelection: () => refreshCommand('selection'),
  refreshSheet: () => refreshCommand('sheet'),
  refreshWorkbook: () => refreshCommand('workbook'),
  updateData: ({ feedDesk }) => updateData(feedDesk),
  insertPrice: () => insertFromCells({ functionId: 'PRICE', kind: 'value', label: 'price' }),
  insertCard: () => insertFromCells({ functionId: 'CARD', kind: 'card', label: 'card' }),
};

/** Makes the commands known to Office. Every command ends its event, also where it fails: the button would stay dead. */
export function associateCommands(context: CommandContext): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      run(context)
        .catch(showProblem)
        .catch((error: unknown) => console.error(name, error))
        .finally(() => event.completed());
    });
  }
}
