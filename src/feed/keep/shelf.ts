/** What is known of an edition that was fetched and kept. */
export interface Kept {
  readonly id: string;
  /** ISO day up to which it knows. */
  readonly date: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly observations: number;
  /** Claims that licences keep out of it. */
  readonly leftOut: number;
  /** The address of the feed that it came from. */
  readonly origin: string;
  /** The public key whose signature was checked; empty where none was. */
  readonly key: string;
  /** ISO moment at which it was fetched. */
  readonly fetched: string;
}

/** Something that was done with editions, for a person to read. */
export interface HistoryEntry {
  readonly action: 'applied' | 'undone' | 'bundled';
  readonly edition: string;
  /** The edition that was in force before. */
  readonly before: string;
  /** ISO moment. */
  readonly at: string;
}

/** Which edition is in force, as all workbooks on this computer find it when they start. */
export interface Choice {
  /** The id of a kept edition; empty: the bundled one. */
  readonly inForce: string;
  /** The newest edition that the feed has offered: nothing older is taken. */
  readonly newest: string;
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
}

/** Where editions are kept. Every call may fail; nothing in it says what an edition means. */
export interface Shelf {
  /** Whether what is kept is still there tomorrow. */
  readonly isLasting: boolean;
  readChoice(): Promise<Choice | undefined>;
  writeChoice(choice: Choice): Promise<void>;
  list(): Promise<readonly Kept[]>;
  readBytes(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  add(kept: Kept, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(id: string): Promise<void>;
}
