import { useUpkeep } from './useUpkeep.ts';

/** Leads to a row of the table of overrides. */
export function RowLink({ sheet, row }: { readonly sheet: string; readonly row: number }) {
  const upkeep = useUpkeep();
  return (
    <button
      type="button"
      className="plain"
      onClick={() => void upkeep.show({ sheet, address: `${row}:${row}` })}
    >
      row {row}
    </button>
  );
}
