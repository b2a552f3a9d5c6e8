import { RegistryXml, registryNamespace } from '../registry/registryXml.ts';

/** A custom XML part of the registry's namespace. */
export interface RegistryPart {
  /** Undefined where somebody has damaged it. */
  readonly registry: RegistryXml | undefined;
  /** Queues the registry as it is now for writing. */
  readonly write: () => void;
}

/** All parts of the registry's namespace, as a rule one or none; what else was queued comes with them. */
export async function readParts(context: Excel.RequestContext): Promise<readonly RegistryPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(registryNamespace).load('items/id');
  await context.sync();
  const read = parts.items.map((part) => ({ part, text: part.getXml() }));
  if (read.length > 0) await context.sync();
  return read.map(({ part, text }) => {
    const registry = readOrNothing(text.value);
    const write = (): void => {
      if (registry) part.setXml(registry.toString());
    };
    return { registry, write };
  });
}

function readOrNothing(xml: string): RegistryXml | undefined {
  try {
    return new RegistryXml(xml);
  } catch (error) {
    console.error('registry', error);
    return undefined;
  }
}
