import { measureTextOf } from '../../dataset/index.ts';
import type { ReadClaim } from '../../dataset/index.ts';
import { exactNumber } from '../formats/exactNumber.ts';
import { formatWhen } from '../formats/formatWhen.ts';
import { useFormats } from '../services.ts';

const shownRows = 5;

/** The first figures as they will answer, and what answers without them. */
export function PreviewRows({ laid }: { readonly laid: readonly ReadClaim[] }) {
  const formats = useFormats();
  if (laid.length === 0) return null;
  return (
    <table className="ownPreview" aria-label="The first figures as they are read">
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Date</th>
          <th scope="col" className="number">
            Value
          </th>
        </tr>
      </thead>
      <tbody>
        {laid.slice(0, shownRows).map(({ stated, observation: { period, value, text, unit }, was }) => (
          <tr key={stated.place}>
            <td>
              {stated.subject}, {measureTextOf(stated)}
            </td>
            <td className="when">{formatWhen(period, formats)}</td>
            <td className="number">
              {value === undefined ? text : exactNumber(value, formats)} {unit}
              <span className="muted was">{was}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
