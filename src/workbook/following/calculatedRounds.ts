const mostRounds = 5;

/**
 * Counts how often what holds has changed since somebody typed something. A value that is calculated from what it overrides
 * would change for ever: after a few rounds it is followed no further.
 */
export class CalculatedRounds {
  static readonly most = mostRounds;
  #count = 0;

  /** Somebody has typed something. */
  startAnew(): void {
    this.#count = 0;
  }

  /** Counts a change; whether it is to be followed. */
  mayFollow(): boolean {
    this.#count++;
    return this.#count <= mostRounds;
  }
}
