import { findHistory, seriesWords, valueIn } from '../../dataset/index.ts';
import type { Edition, Finding, KeyFinding, Named } from '../../dataset/index.ts';
import { Refusal, unlessRefused } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';

/** One figure of a history. */
export interface Point {
  readonly period: Period;
  readonly value: number;
  /** Ends of the range that a source prints, in the unit of the history. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Estimated, planned or projected: not measured. */
  readonly isEstimate: boolean;
  readonly status: string;
  readonly finding: Finding;
}

/** The figures of one measure in the order of time; a period that nothing answers for is left out, and nothing is joined over it. */
export interface History {
  readonly found: KeyFinding;
  readonly label: string;
  /** What it is a price of and where: "NdPr oxide, China". */
  readonly of: string;
  readonly unit: string;
  /** Quotes are moments; averages and volumes fill their period. */
  readonly isQuoted: boolean;
  readonly points: readonly Point[];
  /** Figures that cannot be shown in the unit without a rate. */
  readonly leftOut: number;
}

/** Fewer are no history. */
const fewestPoints = 2;

/** The history of a key figure in a unit, by itself in the one that most of its figures can be shown in; undefined where there is none. */
export function historyOf(
  edition: Edition,
  subject: Named,
  found: KeyFinding,
  askedUnit?: string,
): History | undefined {
  const { finding } = found;
  if (finding.measure.valueKind !== 'number' || finding.measure.timing === 'standing') return undefined;
  const lines = unlessRefused(() =>
    findHistory(edition, {
      name: `${subject.kind}:${subject.id}`,
      measure: found.measure,
      from: undefined,
      to: undefined,
    }),
  );
  if (!lines) return undefined;
  const answers = lines.flatMap(({ period, answer }) =>
    answer instanceof Refusal ? [] : [{ period: answer.claims[0].period ?? period, answer }],
  );
  const unit = askedUnit ?? commonUnit(answers.map(({ answer }) => answer));
  const points = answers.flatMap(({ period, answer }) => pointOf(period, answer, unit) ?? []);
  if (points.length < fewestPoints) return undefined;
  return {
    found,
    label: found.label,
    of: finding.series ? seriesWords(edition, finding.series, unit) : '',
    unit,
    isQuoted: points.some((point) => point.period.precision === 'day'),
    points,
    leftOut: answers.length - points.length,
  };
}

/** The unit that most of the answers have, or can be given in; of equally many the later one's. */
function commonUnit(answers: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const answer of answers) {
    const { unit } = unlessRefused(() => valueIn(answer, '')) ?? answer;
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const [best] = [...counts].reverse().sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? '';
}

function pointOf(period: Period, finding: Finding, unit: string): Point | undefined {
  const shown = unlessRefused(() => valueIn(finding, unit));
  if (typeof shown?.value !== 'number' || typeof finding.value !== 'number') return undefined;
  const [{ low, high, status }] = finding.claims;
  const scale = finding.value === 0 ? 1 : shown.value / finding.value;
  const hasRange = finding.claims.length === 1 && low !== undefined && high !== undefined;
  return {
    period,
    value: shown.value,
    low: hasRange ? low * scale : undefined,
    high: hasRange ? high * scale : undefined,
    isEstimate: finding.claims.some((claim) => claim.status !== 'actual'),
    status,
    finding,
  };
}
