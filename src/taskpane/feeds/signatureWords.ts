import type { EditionLine, Feed } from '../../feed/index.ts';

const keyShown = 12;

/** Whether an edition's signature was checked, and with which key. */
export function signatureWords(line: EditionLine | undefined, feed: Feed | undefined): string {
  switch (line?.signature) {
    case 'verified':
      return `checked, with the key that ends in ${keyEnd(line.key)}`;
    case 'unchecked':
      return 'unsigned: this build knows no key, only the hash was checked';
    default:
      return feed ? 'none needed: part of the add-in' : 'bundled only';
  }
}

function keyEnd(key: string): string {
  return key.replace(/=+$/, '').slice(-keyShown);
}
