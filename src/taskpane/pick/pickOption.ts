/** Something that can be picked. */
export interface PickOption {
  readonly key: string;
  readonly words: string;
  readonly details: string;
}
