import type { Reading } from './mapping.ts';

/** From where a table came. */
export type OwnOrigin =
  | { readonly kind: 'file' }
  /** https; it may hold a key, and is never shown in a cell. */
  | { readonly kind: 'address'; readonly address: string };

/** A table of the user's own as it is kept on this machine: the file as it came, and how it is read. */
export interface OwnTable {
  readonly id: string;
  /** What the user calls it; its publisher, where a source is named. */
  readonly name: string;
  readonly file: string;
  readonly origin: OwnOrigin;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly reading: Reading;
  /** ISO moment since which it has been there. */
  readonly since: string;
  /** ISO moment at which its contents were read or fetched. */
  readonly read: string;
  readonly isOn: boolean;
}
