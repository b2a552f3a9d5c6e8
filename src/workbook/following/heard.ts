/** What the workbook tells of itself. */
export type Heard =
  /** Cells were written, inserted or deleted. */
  | {
      readonly kind: 'changed';
      readonly sheetId: string;
      /** By this add-in; undefined where Excel does not say. */ readonly isOwn: boolean | undefined;
    }
  | { readonly kind: 'calculated'; readonly sheetId: string }
  /** A table or a sheet has come or gone. */
  | { readonly kind: 'rearranged' };
