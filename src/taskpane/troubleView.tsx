import type { Trouble } from './trouble.ts';

/** What happened, what it means for the workbook, what to do. */
export function TroubleView({ trouble }: { readonly trouble: Trouble }) {
  return (
    <div className="notice trouble" role="alert">
      <strong>{trouble.what}</strong> {trouble.means} {trouble.repair}
    </div>
  );
}
