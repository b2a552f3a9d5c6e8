import { Button } from '@fluentui/react-button';
import { useId, useMemo, useState } from 'react';
import { citeInParts, listRivals } from '../../dataset/index.ts';
import type { Claim, KeyFinding, Named } from '../../dataset/index.ts';
import { OutcomeView } from '../insertion/outcomeView.tsx';
import { useEdition, useFormats, useServices, useStore } from '../services.ts';
import { figureOf } from './figure.ts';
import { FigureDetail } from './figureDetail.tsx';
import { Figure, Mark } from './figureParts.tsx';
import { formulaOf } from './formula.ts';

interface FigureLineProps {
  readonly subject: Named;
  readonly found: KeyFinding;
}

/** A longer text has its own lines. */
const longTextChars = 26;

/** A figure with value, unit, period, status and the mark of its source; it opens to everything that stands behind it. */
export function FigureLine({ subject, found }: FigureLineProps) {
  const edition = useEdition();
  const formats = useFormats();
  const { host, settings, insertions } = useServices();
  const [isOpen, setIsOpen] = useState(false);
  const detailId = useId();
  const isInExcel = useStore(host).place === 'excel';
  const { insertAs } = useStore(settings);
  const figure = figureOf(found, formats);
  const cited = useMemo(() => citeInParts(edition, found.finding), [edition, found]);
  const rivals = useMemo(
    () => listRivals(edition, `${subject.kind}:${subject.id}`, found),
    [edition, subject, found],
  );
  const origin = `figure ${subject.kind}:${subject.id} ${found.measure}`;
  const label = `${subject.name}, ${figure.label}`;
  const formula = formulaOf(edition, subject, found);
  return (
    <li className="figure">
      <button
        type="button"
        className="figureHead"
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="label">{figure.label}</span>
        {figure.isText ? (
          <span className={figure.value.length > longTextChars ? 'text long' : 'text'}>{figure.value}</span>
        ) : (
          <Figure figure={figure} />
        )}
        <span className="remarks muted">
          <Mark kind={cited.sources[0]!.kind} />
          {statusOf(cited.status)}
        </span>
        <span className="when muted">
          <span className="unseen">as of </span>
          {figure.when}
        </span>
        {rivals.length > 0 && <Disagreement rivals={rivals} />}
      </button>
      {isInExcel && (
        <Button
          className="plus"
          size="small"
          appearance="subtle"
          aria-label={`Insert ${label}`}
          title={insertAs === 'formula' ? formula : 'Insert the value'}
          onClick={() => void insertions.insert(origin, { kind: 'value', label, formula, mode: insertAs })}
        >
          +
        </Button>
      )}
      {isOpen && (
        <FigureDetail
          id={detailId}
          origin={origin}
          label={label}
          formula={formula}
          subject={subject}
          found={found}
          cited={cited}
          rivals={rivals}
        />
      )}
      <OutcomeView origin={origin} />
    </li>
  );
}

/** What a reader must know of how sure it is; that it happened goes without saying. */
function statusOf(status: string): string {
  return status.replace(/^actual(, )?/, '').replaceAll('; actual', '');
}

function Disagreement({ rivals }: { readonly rivals: readonly Claim[] }) {
  return (
    <span className="disagreement">
      <span aria-hidden="true">≠ </span>
      {rivals.length === 1 ? '1 other claim' : `${rivals.length} other claims`}
    </span>
  );
}
