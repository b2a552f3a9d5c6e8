import { unattended } from '../model/index.ts';
import type { Pin } from '../model/index.ts';
import { readParts } from './excel/readParts.ts';
import { runExcel } from './excel/runExcel.ts';
import { RegistryXml } from './registry/registryXml.ts';
import { takeTurn } from './takeTurn.ts';

/**
 * Pins the workbook to an edition, or to none. Of several parts the first that can be read has the pin then, and no other has one;
 * what cannot be read stays as it is. Rejects with a `WorkbookProblem`.
 */
export function writePin(pin: Pin | undefined): Promise<void> {
  return takeTurn('pinning', unattended(), () =>
    runExcel({ effect: 'The pin is as it was.', waitsForEdit: true }, async (context) => {
      let wanted = pin;
      for (const { registry, write } of await readParts(context)) {
        if (!registry || !(wanted || registry.hasPin)) continue;
        registry.pin = wanted;
        wanted = undefined;
        write();
      }
      if (wanted) {
        const registry = new RegistryXml();
        registry.pin = wanted;
        context.workbook.customXmlParts.add(registry.toString());
      }
      await context.sync();
    }),
  );
}
