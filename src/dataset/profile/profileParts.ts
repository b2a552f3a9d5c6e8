import type { EntityKind } from '../../model/index.ts';
import type { Source } from '../records.ts';

/** A figure of a profile as a reader sees it. */
export interface ProfileFigure {
  readonly label: string;
  readonly value: number | string;
  /** An Excel format; empty for a text. */
  readonly format: string;
  /** Unit, date and status in words. */
  readonly detail: string;
  /** Who says so: of a sum, all who are behind it. */
  readonly sources: readonly Source[];
}

/** A word on what something is and how it belongs to others. */
export interface ProfileWord {
  readonly label: string;
  readonly text: string;
  /** Who says so; empty where it is no claim of a source. */
  readonly sources: readonly Source[];
}

/** What the edition knows of a subject, in short. */
export interface Profile {
  readonly kind: EntityKind;
  readonly name: string;
  readonly figures: readonly ProfileFigure[];
  /** Whether the edition has figures that the profile leaves out. */
  readonly isMore: boolean;
  readonly places: readonly (ProfileFigure | ProfileWord)[];
  readonly relations: readonly ProfileWord[];
  /** Of all figures above, each once. */
  readonly sources: readonly Source[];
}

/** A word of the edition itself. */
export function word(label: string, text: string): ProfileWord {
  return { label, text, sources: [] };
}
