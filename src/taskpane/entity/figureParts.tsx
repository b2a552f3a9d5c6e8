import type { FigureView } from './figure.ts';

/** The number with its unit beside it, so that numbers below each other end at one line. */
export function Figure({ figure: { value, unit } }: { readonly figure: FigureView }) {
  return (
    <span className="amount">
      <span className="number">{value}</span> <span className="unit muted">{unit}</span>
    </span>
  );
}

/** A mark of what kind of source it is; dashed where the original was not read. */
export function Mark({ kind }: { readonly kind: string }) {
  return <span className={`mark ${kind}`}>{kind}</span>;
}
