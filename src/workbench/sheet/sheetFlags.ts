/** What Excel knows of sheets and Univer does not, by their ids. */
export class SheetFlags {
  readonly veryHidden = new Set<string>();
  readonly hiddenHeadings = new Set<string>();

  clear(): void {
    this.veryHidden.clear();
    this.hiddenHeadings.clear();
  }
}
