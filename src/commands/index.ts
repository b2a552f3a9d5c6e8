import { refreshWorkbook } from '../workbook/index.ts';

/** What the ribbon may run, by the FunctionName in manifest.xml. */
export const commands: Readonly<Record<string, () => Promise<unknown>>> = { refreshWorkbook };

/** Makes the commands known to Office. Every command ends its event, also where it fails: the button would stay dead. */
export function associateCommands(): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      run()
        .catch((error: unknown) => console.error(name, error))
        .finally(() => event.completed());
    });
  }
}
