import { useServices } from '../services.ts';
import type { Offer } from './offer.ts';

interface FormulaFieldProps {
  readonly offer: Offer;
  readonly formula: string;
}

/** The formula, as it is made by the choices or edited by hand. */
export function FormulaField({ offer, formula }: FormulaFieldProps) {
  const { building } = useServices();
  const isEdited = offer.draft.isByHand;
  return (
    <div className="formulaField">
      <label className="ask">
        <span className="muted">Formula{isEdited && ', edited by hand'}</span>
        <textarea
          className="field code"
          rows={Math.min(6, Math.ceil(formula.length / 38) + 1)}
          spellCheck={false}
          value={formula}
          onChange={({ target }) =>
            building.set({
              ...offer.draft,
              isByHand: target.value !== offer.formula,
              byHand: target.value,
            })
          }
        />
      </label>
      {isEdited && offer.formula !== '' && (
        <button
          type="button"
          className="plain"
          onClick={() => building.set({ ...offer.draft, isByHand: false })}
        >
          Back to the choices
        </button>
      )}
    </div>
  );
}
