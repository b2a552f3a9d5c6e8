import type { Edition } from '../../../dataset/index.ts';
import type { Layout } from '../../layout/layout.ts';
import type { FeedKind, Feeds, Template, TemplateInput } from '../template.ts';
import { TemplateSheet } from './templateSheet.ts';

interface Definition extends Pick<Template, 'id' | 'label' | 'purpose'> {
  readonly inputs: Readonly<Record<string, TemplateInput>>;
  /** Feeds that `draw` puts into formulas; none where it is not given. */
  readonly takes?: readonly FeedKind[];
  readonly widthsChars: readonly number[];
  readonly draw: (sheet: TemplateSheet, edition: Edition, feeds: Feeds) => Layout;
}

/** A template of its parts: what it is, what is typed into it, and how it is drawn. */
export function defineTemplate({
  id,
  label,
  purpose,
  inputs,
  takes = [],
  widthsChars,
  draw,
}: Definition): Template {
  return {
    id,
    label,
    purpose,
    inputs: Object.values(inputs),
    takes,
    plan: (feeds = {}) => ({
      kind: 'template',
      label,
      sheetName: label,
      mode: 'formula',
      formula: '',
      reads: takes.flatMap((kind) => feeds[kind] ?? []),
      layOut: (edition) => draw(new TemplateSheet(edition, { label, purpose }, widthsChars), edition, feeds),
    }),
  };
}
