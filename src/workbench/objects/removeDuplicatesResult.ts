import { HostObject } from '../richApi/index.ts';

export class RemoveDuplicatesResult extends HostObject {
  readonly className = 'RemoveDuplicatesResult';
  readonly #removed: number;
  readonly #uniqueRemaining: number;

  constructor(removed: number, uniqueRemaining: number) {
    super();
    this.#removed = removed;
    this.#uniqueRemaining = uniqueRemaining;
  }

  get Removed(): number {
    return this.#removed;
  }

  get UniqueRemaining(): number {
    return this.#uniqueRemaining;
  }
}
