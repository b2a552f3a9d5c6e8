import type { InsertedRead } from '../../workbook/index.ts';
import { useEdition } from '../services.ts';

/** What was inserted as values: when, from which edition and formula, and whether that still holds. */
export function InsertedValue({ inserted }: { readonly inserted: InsertedRead }) {
  const edition = useEdition();
  const { value, formula, insertedOn, isTypedOver } = inserted;
  const day = insertedOn === '' ? '' : ` on ${insertedOn}`;
  if (isTypedOver)
    return (
      <p className="notice">
        {value} was inserted here as a value{day} from edition {inserted.edition}. Something else was typed
        over it; REE does not know where that is from.
      </p>
    );
  return (
    <>
      <p>
        Inserted as a value{day} from edition {inserted.edition}.
      </p>
      <code className="formula">{formula}</code>
      {inserted.edition !== edition.id && (
        <p className="muted">Below is what edition {edition.id} says; it may say otherwise.</p>
      )}
    </>
  );
}
