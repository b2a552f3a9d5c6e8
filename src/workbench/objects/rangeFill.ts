import { HostObject } from '../richApi/index.ts';
import { readColour, showColour } from './colour.ts';
import type { Look } from './look.ts';

export class RangeFill extends HostObject {
  readonly className = 'RangeFill';
  private readonly look: Look;

  constructor(look: Look) {
    super();
    this.look = look;
  }

  get Color(): string | null {
    return this.look.common(({ bg }) => showColour(bg, '#FFFFFF'));
  }

  /** An empty text takes the fill away. */
  set Color(colour: string) {
    if (colour === '') this.Clear();
    else this.look.set({ bg: { rgb: readColour(colour) } });
  }

  get Pattern(): 'None' | 'Solid' | null {
    return this.look.common(({ bg }) => (bg?.rgb ? 'Solid' : 'None'));
  }

  Clear(): void {
    this.look.set({ bg: null });
  }
}
