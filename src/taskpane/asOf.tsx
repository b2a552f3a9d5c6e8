/** The date that a figure is true for. */
export function AsOf({ date }: { readonly date: string }) {
  return (
    <span className="asOf muted">
      <span className="unseen">as of </span>
      {date}
    </span>
  );
}
