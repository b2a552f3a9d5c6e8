import { Button } from '@fluentui/react-button';
import { useId, useMemo, useState } from 'react';
import { citeInParts, listRivals } from '../../dataset/index.ts';
import type { Claim, Edition, KeyFinding, Named } from '../../dataset/index.ts';
import { OutcomeView } from '../insertion/outcomeView.tsx';
import { useEdition, useFormats, useServices, useStore } from '../services.ts';
import { figureOf } from './figure.ts';
import { FigureDetail } from './figureDetail.tsx';
import { FigureSummary } from './figureSummary.tsx';
import { formulaOf } from './formula.ts';

interface FigureLineProps {
  readonly subject: Named;
  readonly found: KeyFinding;
}

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
  const signs = useMemo(() => signsOf(edition, found, rivals), [edition, found, rivals]);
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
        <FigureSummary figure={figure} cited={cited} signs={signs} />
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

/** What says that the figure is not the only one: rival claims, and disagreements that the edition records. */
function signsOf(edition: Edition, { finding }: KeyFinding, rivals: readonly Claim[]): readonly string[] {
  const topics = finding.claims.flatMap(({ id }) => edition.listDisagreements(id).map(({ topic }) => topic));
  const others =
    rivals.length === 0 ? [] : [rivals.length === 1 ? '1 other claim' : `${rivals.length} other claims`];
  return topics.length > 0 ? [...others, `disputed: ${[...new Set(topics)].join(', ')}`] : others;
}
