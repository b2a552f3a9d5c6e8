import { useMemo } from 'react';
import { citeInParts, findAnswer, listClaims, claimWords } from '../../dataset/index.ts';
import type { Claim, Edition, Finding } from '../../dataset/index.ts';
import { Refusal, notAvailable, parsePeriod } from '../../model/index.ts';
import type { ArgumentRead, CallQuestion, CallRead } from '../../workbook/index.ts';
import { Cited } from '../entity/cited.tsx';
import { figureOf } from '../entity/figure.ts';
import { useEdition, useFormats } from '../services.ts';
import { formatWhen } from '../formats/formatWhen.ts';

/** One call of the formula: what it asks, what answers, who says so. */
export function CallSource({ call }: { readonly call: CallRead }) {
  const references = call.args.flatMap((argument) => referenceWords(argument) ?? []);
  return (
    <div className="call">
      <code className="formula">{call.text}</code>
      {references.length > 0 && <p className="muted">{references.join(' · ')}</p>}
      {call.question ? (
        <Answer question={call.question} />
      ) : (
        <p className="muted">
          This call has no single source: it gives several numbers, a text, or depends on a calculation.
        </p>
      )}
    </div>
  );
}

/** "A2 is NdPr". */
function referenceWords(argument: ArgumentRead): string | undefined {
  if (argument.kind === 'cell')
    return `${argument.address} is ${argument.value === null ? 'blank' : String(argument.value)}`;
  if (argument.kind === 'array' && argument.address !== '') {
    const values = argument.values.flat();
    const first = values.slice(0, 3).map((value) => (value === null ? 'blank' : String(value)));
    return `${argument.address} has ${first.join(', ')}${values.length > first.length ? ' …' : ''}`;
  }
  return undefined;
}

function Answer({ question }: { readonly question: CallQuestion }) {
  const edition = useEdition();
  const formats = useFormats();
  const { name, measure, date } = question;
  const answer = useMemo(() => ask(edition, { name, measure, date }), [edition, name, measure, date]);
  if (answer instanceof Refusal)
    return (
      <p>
        {answer.cell}: {answer.message}
      </p>
    );
  const { finding, others } = answer;
  const figure = figureOf({ label: finding.measure.label, finding }, formats);
  const cited = citeInParts(edition, finding);
  const [claim] = finding.claims;
  return (
    <div className="answer">
      <p className="answerFigure">
        <span>{cited.basis}</span>
        <span className="amount">
          <span className="number">{figure.value}</span> <span className="unit muted">{figure.unit}</span>
        </span>
      </p>
      <p className="muted">{[figure.when, cited.status, cited.remark].filter(Boolean).join(' · ')}</p>
      {cited.sources.map((source) => (
        <p key={source.id}>
          <Cited source={source} locator={source.id === claim.source ? claim.locator : ''} />
        </p>
      ))}
      {others.length > 0 && (
        <details>
          <summary tabIndex={0}>
            {others.length} other {others.length === 1 ? 'claim' : 'claims'}
          </summary>
          <ul className="others">
            {others.map(({ observation, why }) => (
              <li key={observation.id}>
                <span className="number">{claimWords(observation)}</span>{' '}
                <span className="muted">
                  {formatWhen(observation.period, formats)}, {why}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const othersShown = 20;

function ask(
  edition: Edition,
  { name, measure, date }: CallQuestion,
): { readonly finding: Finding; readonly others: readonly Claim[] } | Refusal {
  if (edition.absent !== '')
    return notAvailable(
      `This workbook is pinned to edition ${edition.absent}, which is not on this computer.`,
      '',
    );
  try {
    const when = date === null || date === '' ? undefined : parsePeriod(date);
    const finding = findAnswer(edition, { name, measure, when });
    const others = listClaims(edition, { name, measure, when }).filter(({ isPreferred }) => !isPreferred);
    return { finding, others: others.slice(0, othersShown) };
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal;
    throw refusal;
  }
}
