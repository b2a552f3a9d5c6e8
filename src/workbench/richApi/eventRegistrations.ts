/** An entry of a `richApiMessage` event that carries an event of the object model. */
export type EventEntry = readonly [number, number, string, string, 0, boolean];

const OBJECT_EVENT = 65536;

/** Which events the add-in listens to, by type and target, and their way to it. */
export class EventRegistrations {
  /** What happens while this is false is never told. */
  areEnabled = true;
  private readonly counts = new Map<string, number>();
  private readonly send: (entries: readonly EventEntry[]) => void;

  constructor(send: (entries: readonly EventEntry[]) => void) {
    this.send = send;
  }

  begin(type: number, target: string): void {
    const key = keyOf(type, target);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  end(type: number, target: string): void {
    const key = keyOf(type, target);
    const count = (this.counts.get(key) ?? 0) - 1;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }

  isHeard(type: number, targets: readonly string[]): boolean {
    return this.areEnabled && targets.some((target) => this.counts.has(keyOf(type, target)));
  }

  /** Sends the event once for each of these targets that the add-in listens to. */
  fire(type: number, targets: readonly string[], args: object): void {
    if (!this.areEnabled) return;
    const heard = targets.filter((target) => this.counts.has(keyOf(type, target)));
    const message = heard.length === 0 ? '' : JSON.stringify(args);
    const entries = heard.map((target) => [OBJECT_EVENT, type, target, message, 0, false] as const);
    if (entries.length > 0) this.send(entries);
  }
}

function keyOf(type: number, target: string): string {
  return `${type} ${target}`;
}
