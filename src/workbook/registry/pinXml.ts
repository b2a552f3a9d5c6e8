import type { Pin } from '../../model/index.ts';
import { storableText } from '../storableText.ts';

export const pinElement = 'pin';

const attributes = ['edition', 'sha256', 'pinnedOn', 'stays'] as const satisfies readonly (keyof Pin)[];

/** Reads a `pin`; undefined for one that names no edition. */
export function readPinElement(element: Element): Pin | undefined {
  const of = (name: keyof Pin): string => element.getAttribute(name) ?? '';
  const pin = {
    edition: of('edition'),
    sha256: of('sha256'),
    pinnedOn: of('pinnedOn'),
    stays: of('stays'),
  };
  return pin.edition === '' ? undefined : pin;
}

/** Writes a pin into its element; what a later version has put there stays. */
export function fillPinElement(element: Element, pin: Pin): void {
  for (const name of attributes) {
    if (pin[name] === '') element.removeAttribute(name);
    else element.setAttribute(name, storableText(pin[name]));
  }
}
