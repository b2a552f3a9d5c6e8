import type { Block, BlockKind, InsertMode } from '../block.ts';
import { storableText } from '../storableText.ts';
import type { Pin } from '../../model/index.ts';
import type { FrozenSet } from './frozenSet.ts';
import { frozenElement, readFrozen, writeFrozen } from './frozenXml.ts';
import { fillPinElement, pinElement, readPinElement } from './pinXml.ts';

export const registryNamespace = 'urn:ree:workbook:1';

const kinds: ReadonlySet<string> = new Set<BlockKind>([
  'value',
  'spill',
  'table',
  'card',
  'chart',
  'comparison',
  'template',
  'overrides',
]);
const modes: ReadonlySet<string> = new Set<InsertMode>(['formula', 'values']);

/**
 * The registry of a workbook: a custom XML part with an element for each inserted block and for each freeze, and for the pin (docs/registry.md). What else stands in it, as a
 * later version adds it, is kept as it is.
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
    return this.#elements('block').flatMap((element) => blockOf(element) ?? []);
  }

  add(block: Block): void {
    const element = this.#document.createElementNS(registryNamespace, 'block');
    for (const [name, value] of Object.entries(block))
      if (value !== '') element.setAttribute(name, storableText(String(value)));
    this.#document.documentElement.appendChild(element);
  }

  /** Returns how many there were. */
  remove(ids: ReadonlySet<string>): number {
    const removed = this.#elements('block').filter((element) => ids.has(element.getAttribute('id') ?? ''));
    for (const element of removed) element.parentNode?.removeChild(element);
    return removed.length;
  }

  /** What was frozen, in that order. */
  get frozen(): readonly FrozenSet[] {
    return this.#elements(frozenElement).flatMap((element) => readFrozen(element) ?? []);
  }

  /** Puts a frozen set in the place of the one with its id, or at the end; one without cells is taken out. */
  putFrozen(set: FrozenSet): void {
    const root = this.#document.documentElement;
    const old = this.#elements(frozenElement).find((element) => element.getAttribute('id') === set.id);
    if (set.cells.length > 0)
      root.insertBefore(writeFrozen(this.#document, registryNamespace, set), old ?? null);
    if (old) root.removeChild(old);
  }

  /** The hidden name of the sources sheet; undefined where there is none yet. */
  get sources(): string | undefined {
    return this.#elements('sources')[0]?.getAttribute('id') ?? undefined;
  }

  set sources(id: string | undefined) {
    for (const old of this.#elements('sources')) old.parentNode?.removeChild(old);
    if (id === undefined) return;
    const element = this.#document.createElementNS(registryNamespace, 'sources');
    element.setAttribute('id', id);
    this.#document.documentElement.appendChild(element);
  }

  /** The edition that the workbook is pinned to; undefined where it is to none. */
  get pin(): Pin | undefined {
    return this.#pinElements().flatMap((element) => readPinElement(element) ?? [])[0];
  }

  set pin(pin: Pin | undefined) {
    const [first, ...others] = this.#pinElements();
    for (const element of pin ? others : this.#pinElements()) element.parentNode?.removeChild(element);
    if (!pin) return;
    const element = first ?? this.#document.createElementNS(registryNamespace, pinElement);
    fillPinElement(element, pin);
    if (!first) this.#document.documentElement.appendChild(element);
  }

  /** Whether there is a pin at all, also one that names no edition. */
  get hasPin(): boolean {
    return this.#pinElements().length > 0;
  }

  toString(): string {
    return new XMLSerializer().serializeToString(this.#document);
  }

  /** Of this registry; an element of a later version may hold others. */
  #pinElements(): Element[] {
    return this.#elements(pinElement).filter(
      ({ parentNode }) => parentNode === this.#document.documentElement,
    );
  }

  #elements(name: string): Element[] {
    return Array.from(this.#document.getElementsByTagNameNS(registryNamespace, name));
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
    value: of('value'),
    edition: of('edition'),
    insertedOn: of('insertedOn'),
    table: of('table'),
    firstPlace: of('firstPlace'),
  };
}
