/** How much a reader takes and how long it waits. */
export interface Limits {
  readonly headerBytes: number;
  /** Of the list of all editions. */
  readonly listBytes: number;
  readonly editionBytes: number;
  /** Without a byte for this long, a transfer is given up. */
  readonly idleMs: number;
  readonly headerMs: number;
  readonly editionMs: number;
  readonly attempts: number;
  /** Before the second attempt; doubled before each further one. */
  readonly backoffMs: number;
}

export const usualLimits: Limits = {
  headerBytes: 16_384,
  listBytes: 4 * 1024 * 1024,
  editionBytes: 64 * 1024 * 1024,
  idleMs: 15_000,
  headerMs: 20_000,
  editionMs: 180_000,
  attempts: 3,
  backoffMs: 800,
};
