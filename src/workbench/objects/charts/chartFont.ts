import type { FontState } from '../../sheet/charts/chartState.ts';
import { readColour } from '../colour.ts';
import { ChartPart } from './chartPart.ts';

export class ChartFont extends ChartPart<FontState> {
  readonly className = 'ChartFont';

  get Bold(): boolean {
    return this.state.bold;
  }

  set Bold(bold: boolean) {
    this.set({ bold });
  }

  get Italic(): boolean {
    return this.state.italic;
  }

  set Italic(italic: boolean) {
    this.set({ italic });
  }

  get Color(): string {
    return this.state.color;
  }

  set Color(color: string) {
    this.set({ color: readColour(color) });
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(name: string) {
    this.set({ name });
  }

  get Size(): number {
    return this.state.size;
  }

  set Size(size: number) {
    this.set({ size });
  }

  get Underline(): FontState['underline'] {
    return this.state.underline;
  }

  set Underline(underline: FontState['underline']) {
    this.set({ underline });
  }
}
