import { Button } from '@fluentui/react-button';
import { typedName } from '../../dataset/index.ts';
import type { CitedFinding, Claim, Finding, KeyFinding, Named } from '../../dataset/index.ts';
import { writeCall } from '../../workbook/index.ts';
import { CopyButton } from '../copyButton.tsx';
import { useEdition, useServices, useStore } from '../services.ts';
import { Cited } from './cited.tsx';
import { ClaimsCompared } from './claimsCompared.tsx';

interface FigureDetailProps {
  readonly id: string;
  readonly origin: string;
  readonly label: string;
  readonly formula: string;
  readonly subject: Named;
  readonly found: KeyFinding;
  readonly cited: CitedFinding;
  readonly rivals: readonly Claim[];
}

/** Everything behind a figure: what it is exactly, who says so, who says otherwise, and how it gets into a cell. */
export function FigureDetail({ id, formula, subject, found, cited, rivals, ...rest }: FigureDetailProps) {
  const [claim] = found.finding.claims;
  return (
    <div id={id} className="detail">
      <p>{[cited.basis, cited.status, ...remarksOf(cited)].filter(Boolean).join(' · ')}</p>
      {cited.sources.map((source) => (
        <p key={source.id}>
          <Cited source={source} locator={source.id === claim.source ? claim.locator : ''} />
        </p>
      ))}
      {rivals.length > 0 && <ClaimsCompared subject={subject} found={found} rivals={rivals} />}
      <Disputes finding={found.finding} />
      <code className="formula">{formula}</code>
      <FigureActions formula={formula} subject={subject} {...rest} />
    </div>
  );
}

/** Remarks that have no line of their own below. */
function remarksOf({ remark }: CitedFinding): readonly string[] {
  return remark.split('; ').filter((one) => !one.startsWith('disputed: '));
}

/** Disagreements that the edition records about the figure, with what is to be said of them. */
function Disputes({ finding }: { readonly finding: Finding }) {
  const edition = useEdition();
  const disputes = new Set(finding.claims.flatMap(({ id }) => edition.listDisagreements(id)));
  return [...disputes].map(({ topic, assessment, note }) => (
    <p key={topic} className="dispute">
      <span className="disagreement">Disputed, {topic}:</span> {assessment}.{' '}
      <span className="muted">{note}</span>
    </p>
  ));
}

type FigureActionsProps = Pick<FigureDetailProps, 'origin' | 'label' | 'formula' | 'subject'>;

/** What one can do with a figure. Without Excel the formula can still be copied. */
function FigureActions({ origin, label, formula, subject }: FigureActionsProps) {
  const edition = useEdition();
  const { host, insertions } = useServices();
  const isInExcel = useStore(host).place === 'excel';
  const card = writeCall('CARD', [typedName(edition, subject)]);
  return (
    <div className="actions">
      {isInExcel && (
        <>
          <Button
            size="small"
            onClick={() => void insertions.insert(origin, { kind: 'value', label, formula, mode: 'formula' })}
          >
            Insert formula
          </Button>
          <Button
            size="small"
            onClick={() => void insertions.insert(origin, { kind: 'value', label, formula, mode: 'values' })}
          >
            Insert value
          </Button>
          <Button
            size="small"
            onClick={() =>
              void insertions.insert(origin, {
                kind: 'card',
                label: subject.name,
                formula: card,
                mode: 'formula',
              })
            }
          >
            Insert card
          </Button>
        </>
      )}
      <CopyButton text={formula} words="Copy formula" />
    </div>
  );
}
