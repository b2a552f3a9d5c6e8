import { storableText } from '../storableText.ts';
import { joinPlaces, splitPlaces } from './anchorFormula.ts';
import type { AnchorPart, FrozenCell, FrozenReferences, FrozenSet, FrozenValue } from './frozenSet.ts';

export const frozenElement = 'frozen';

/** Writes a set of frozen cells into an element of its own; docs/registry.md describes it. Works on any DOM. */
export function writeFrozen(document: Document, namespace: string, set: FrozenSet): Element {
  const frozen = document.createElementNS(namespace, frozenElement);
  frozen.setAttribute('id', set.id);
  frozen.setAttribute('edition', storableText(set.edition));
  if (set.frozenOn !== '') frozen.setAttribute('frozenOn', set.frozenOn);
  const append = (name: string, text: string): Element => {
    const child = document.createElementNS(namespace, name);
    child.appendChild(document.createTextNode(storableText(text)));
    frozen.appendChild(child);
    return child;
  };
  for (const { name, at } of set.references)
    append('references', joinPlaces(at)).setAttribute('n', `${name}`);
  for (const { anchor, at, formula, values } of set.cells) {
    const cell = append('cell', formula);
    cell.setAttribute('n', `${anchor.name}.${anchor.part}`);
    cell.setAttribute('at', storableText(at));
    cell.setAttribute('values', storableText(JSON.stringify(values)));
  }
  return frozen;
}

/** Reads such an element; what in it is not readable is left out. Undefined for one without an id. */
export function readFrozen(frozen: Element): FrozenSet | undefined {
  const id = frozen.getAttribute('id') ?? '';
  if (id === '') return undefined;
  const children = Array.from(frozen.childNodes).filter(isElement);
  return {
    id,
    edition: frozen.getAttribute('edition') ?? '',
    frozenOn: frozen.getAttribute('frozenOn') ?? '',
    cells: children.flatMap((child) => (child.localName === 'cell' ? (cellOf(child) ?? []) : [])),
    references: children.flatMap((child) =>
      child.localName === 'references' ? (referencesOf(child) ?? []) : [],
    ),
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function cellOf(element: Element): FrozenCell | undefined {
  const anchor = anchorOf(element.getAttribute('n') ?? '');
  const values = valuesOf(element.getAttribute('values') ?? '');
  const formula = element.textContent;
  if (!anchor || !values || !formula.startsWith('=')) return undefined;
  return { anchor, at: element.getAttribute('at') ?? '', formula, values };
}

function referencesOf(element: Element): FrozenReferences | undefined {
  const name = Number(element.getAttribute('n'));
  return Number.isInteger(name) && name > 0 ? { name, at: splitPlaces(element.textContent) } : undefined;
}

function anchorOf(text: string): AnchorPart | undefined {
  const [, name, part] = /^(\d+)\.(\d+)$/.exec(text) ?? [];
  return name === undefined ? undefined : { name: Number(name), part: Number(part) };
}

function valuesOf(json: string): FrozenValue[][] | undefined {
  try {
    const read: unknown = JSON.parse(json);
    const isRows =
      Array.isArray(read) && read.length > 0 && read.every((row) => Array.isArray(row) && row.length > 0);
    return isRows ? (read as FrozenValue[][]) : undefined;
  } catch {
    // Somebody has edited the part: this cell is left out, as the others that cannot be read.
    return undefined;
  }
}
