import { RegistryXml, registryNamespace } from '../registry/registryXml.ts';

/** The registry of a workbook. */
export interface RegistryRead {
  readonly registry: RegistryXml;
  /** Queues the registry as it is now for writing. */
  readonly write: () => void;
}

/**
 * Reads the registry from the first part that can be read; what else was queued comes with it. A part that somebody has
 * damaged is left as it is: another one is begun beside it.
 */
export async function readRegistry(context: Excel.RequestContext): Promise<RegistryRead> {
  const all = context.workbook.customXmlParts;
  const parts = all.getByNamespace(registryNamespace).load('items/id');
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  if (texts.length > 0) await context.sync();
  for (const [at, text] of texts.entries()) {
    const registry = readOrNothing(text.value);
    const part = parts.items[at];
    if (registry && part) return { registry, write: () => part.setXml(registry.toString()) };
  }
  const registry = new RegistryXml();
  return { registry, write: () => void all.add(registry.toString()) };
}

function readOrNothing(xml: string): RegistryXml | undefined {
  try {
    return new RegistryXml(xml);
  } catch (error) {
    console.error('registry', error);
    return undefined;
  }
}
