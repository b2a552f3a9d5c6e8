import type { Block, BlockKind, InsertMode } from '../block.ts';
import { storableText } from '../storableText.ts';

export const registryNamespace = 'urn:ree:workbook:1';

const kinds: ReadonlySet<string> = new Set<BlockKind>([
  'value',
  'spill',
  'table',
  'card',
  'chart',
  'comparison',
  'template',
]);
const modes: ReadonlySet<string> = new Set<InsertMode>(['formula', 'values']);

/**
 * The registry of a workbook: a custom XML part with an element for each inserted block. What else stands in it, pins or what a
 * later version adds, is kept as it is.
 */
export class RegistryXml {
  readonly #document: Document;

  /** Reads a part; an empty text is an empty registry. Throws an error for anything that is none. */
  constructor(xml = '') {
    const text = xml === '' ? `<ree xmlns="${registryNamespace}"/>` : xml;
    this.#document = new DOMParser().parseFromString(text, 'application/xml');
    const root = this.#document.documentElement as Element | null;
    if (root?.namespaceURI !== registryNamespace || root.localName !== 'ree')
      throw new Error(`The custom XML part is not a registry of ${registryNamespace}.`);
  }

  /** The blocks in the order in which they were inserted; an element that is none is left out. */
  get blocks(): readonly Block[] {
    return this.#elements().flatMap((element) => blockOf(element) ?? []);
  }

  add(block: Block): void {
    const element = this.#document.createElementNS(registryNamespace, 'block');
    for (const [name, value] of Object.entries(block))
      if (value !== '') element.setAttribute(name, storableText(String(value)));
    this.#document.documentElement.appendChild(element);
  }

  /** Returns how many there were. */
  remove(ids: ReadonlySet<string>): number {
    const removed = this.#elements().filter((element) => ids.has(element.getAttribute('id') ?? ''));
    for (const element of removed) element.parentNode?.removeChild(element);
    return removed.length;
  }

  toString(): string {
    return new XMLSerializer().serializeToString(this.#document);
  }

  #elements(): Element[] {
    return Array.from(this.#document.getElementsByTagNameNS(registryNamespace, 'block'));
  }
}

function blockOf(element: Element): Block | undefined {
  const of = (name: keyof Block): string => element.getAttribute(name) ?? '';
  const [id, kind, mode] = [of('id'), of('kind'), of('mode')];
  if (id === '' || !kinds.has(kind) || !modes.has(mode)) return undefined;
  return {
    id,
    kind: kind as BlockKind,
    mode: mode as InsertMode,
    label: of('label'),
    formula: of('formula'),
    edition: of('edition'),
    insertedOn: of('insertedOn'),
    table: of('table'),
    firstPlace: of('firstPlace'),
  };
}
