import { formatWhen } from '../formats/formatWhen.ts';
import type { Formats } from '../formats/formats.ts';
import type { AskedPeriod } from '../ask/listAskedPeriods.ts';
import { Choice } from '../pick/choice.tsx';
import { TextField } from '../pick/textField.tsx';
import { useFormats, useServices } from '../services.ts';
import type { Draft } from './draft.ts';
import type { Offer } from './offer.ts';
import { readRate } from './readRate.ts';

const own = 'own';

/** Everything there is to choose about a subject; what has one possibility only is not asked. */
export function Choices({ offer }: { readonly offer: Offer }) {
  const { building } = useServices();
  const { subject, draft, measures, qualifiers, statuses, units } = offer;
  if (!subject) return null;
  if (measures.length === 0)
    return (
      <p className="muted">
        The data have no number of {subject.name}. Choose something else, or look at its page under Browse.
      </p>
    );
  const change = (part: Partial<Draft>): void => building.set({ ...draft, ...part, isByHand: false });
  return (
    <div className="choices">
      <p className="whole chosen">
        <strong>{subject.name}</strong> <span className="muted">{subject.kind}</span>
      </p>
      <Choice
        label="Measure"
        isWide
        value={draft.measure}
        options={measures.map(({ measure: { id, label } }) => ({ value: id, words: label }))}
        onChange={(measure) => change({ measure })}
      />
      {qualifiers.length > 1 && (
        <Choice
          label={draft.measure === 'price' ? 'Basis and market' : 'Product'}
          isWide
          value={draft.qualifier}
          options={qualifiers.map(({ text, label }) => ({ value: text, words: label }))}
          onChange={(qualifier) => change({ qualifier })}
        />
      )}
      {statuses.length > 1 && (
        <Choice
          label="How far it has come"
          value={draft.status}
          options={statuses.map((status) => ({
            value: status,
            words: status === '' ? 'as it stands' : status,
          }))}
          onChange={(status) => change({ status })}
        />
      )}
      <When offer={offer} change={change} />
      {units.length > 1 && (
        <Choice
          label="Unit"
          value={draft.unit}
          options={units.map(({ text, label, pair }) => ({
            value: text,
            words: pair ? `${label} (rate)` : label,
          }))}
          onChange={(unit) => change({ unit, rate: '' })}
        />
      )}
      <Rate offer={offer} change={change} />
    </div>
  );
}

interface PartProps {
  readonly offer: Offer;
  readonly change: (part: Partial<Draft>) => void;
}

function When({ offer: { draft, periods }, change }: PartProps) {
  const formats = useFormats();
  return (
    <>
      <Choice
        label="When"
        value={draft.isOwnDate ? own : draft.date}
        options={[
          { value: '', words: 'the latest' },
          ...periods.map((one) => ({ value: one.text, words: periodWords(one, formats) })),
          { value: own, words: 'another date …' },
        ]}
        onChange={(date) => change(date === own ? { isOwnDate: true } : { isOwnDate: false, date })}
      />
      {draft.isOwnDate && (
        <TextField
          label="Date, year, half or quarter"
          value={draft.date}
          placeholder="2024-Q3"
          hint="2024, 2024-H1, 2024-Q3, 2024-06, 2024-06-30"
          onChange={(date) => change({ date })}
        />
      )}
    </>
  );
}

function periodWords({ text, period }: AskedPeriod, formats: Formats): string {
  return period ? formatWhen(period, formats) : `${text}, the last four quarters`;
}

function Rate({ offer: { draft, pair }, change }: PartProps) {
  const { decimal } = useFormats();
  if (!pair) return null;
  const isWrong = draft.rate.trim() !== '' && readRate(draft.rate, decimal) === undefined;
  return (
    <TextField
      label={`Rate, ${pair.quote} per ${pair.base}`}
      inputMode="decimal"
      value={draft.rate}
      isWrong={isWrong}
      hint={
        isWrong
          ? `“${draft.rate}” is no rate. The formula is without one. Give a number above 0, such as 1${decimal}25.`
          : ''
      }
      onChange={(rate) => change({ rate })}
    />
  );
}
