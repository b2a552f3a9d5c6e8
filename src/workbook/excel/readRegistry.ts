import { RegistryXml, registryNamespace } from '../registry/registryXml.ts';

/** The registry of a workbook with the part that holds it. */
export interface RegistryRead {
  readonly registry: RegistryXml;
  /** Queues the registry as it is now for writing. */
  readonly write: () => void;
}

/** Queues reading the parts of our namespace; the next sync brings them. */
export function loadRegistryParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(registryNamespace).load('items/id');
}

/** Queues reading what stands in them. */
export function loadRegistryTexts(
  parts: Excel.CustomXmlPartScopedCollection,
): readonly OfficeExtension.ClientResult<string>[] {
  return parts.items.map((part) => part.getXml());
}

/**
 * The registry from the first part that can be read. A part that somebody has damaged is left as it is: another one is
 * begun beside it.
 */
export function registryFrom(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
  texts: readonly OfficeExtension.ClientResult<string>[],
): RegistryRead {
  for (const [at, text] of texts.entries()) {
    const registry = readOrNothing(text.value);
    const part = parts.items[at];
    if (registry && part) return { registry, write: () => part.setXml(registry.toString()) };
  }
  const registry = new RegistryXml();
  return { registry, write: () => void context.workbook.customXmlParts.add(registry.toString()) };
}

function readOrNothing(xml: string): RegistryXml | undefined {
  try {
    return new RegistryXml(xml);
  } catch (error) {
    console.error('registry', error);
    return undefined;
  }
}
