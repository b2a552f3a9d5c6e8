import { RegistryXml } from '../registry/registryXml.ts';
import { readParts } from './readParts.ts';

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
  const parts = await readParts(context);
  for (const { registry, write } of parts) if (registry) return { registry, write };
  const registry = new RegistryXml();
  return { registry, write: () => void context.workbook.customXmlParts.add(registry.toString()) };
}
