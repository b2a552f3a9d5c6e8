import type { EventRegistrations } from '../richApi/index.ts';
import { HostObject } from '../richApi/index.ts';

export class Runtime extends HostObject {
  readonly className = 'Runtime';
  private readonly events: EventRegistrations;

  constructor(events: EventRegistrations) {
    super();
    this.events = events;
  }

  get EnableEvents(): boolean {
    return this.events.areEnabled;
  }

  set EnableEvents(areEnabled: boolean) {
    this.events.areEnabled = areEnabled;
  }
}
