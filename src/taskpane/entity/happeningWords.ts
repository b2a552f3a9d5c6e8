import type { Edition, Happening, Named, Stage } from '../../dataset/index.ts';
import { formatNumber } from '../formats/formatNumber.ts';
import type { Formats } from '../formats/formats.ts';

/** A happening as it is read. */
export interface HappeningView {
  readonly id: string;
  readonly title: string;
  /** "signed", "announced, planned". */
  readonly stage: string;
  /** "400 m USD"; empty where none is stated. */
  readonly amount: string;
  readonly others: readonly Named[];
  readonly source: string;
  readonly locator: string;
}

export function happeningView(
  edition: Edition,
  subject: Named,
  happening: Happening,
  formats: Formats,
): HappeningView {
  if ('policy' in happening) {
    const { policy, word } = happening;
    return {
      id: `${policy.id} ${word}`,
      title: policy.name,
      stage: word,
      amount: '',
      others: namedOf(edition, [policy.entity, ...policy.jurisdictions], subject),
      source: policy.source,
      locator: policy.locator,
    };
  }
  const { deal, stage } = happening;
  return {
    id: stage.id,
    title: deal.event.name,
    stage: [stage.stage, stage.status === 'actual' ? '' : stage.status].filter(Boolean).join(', '),
    amount: amountWords(stage, formats),
    others: namedOf(edition, [deal.event.subject, ...deal.parties.map(({ party }) => party)], subject),
    source: stage.source,
    locator: stage.locator,
  };
}

function namedOf(edition: Edition, ids: readonly string[], subject: Named): readonly Named[] {
  return [...new Set(ids)].filter((id) => id !== subject.id).flatMap((id) => edition.findEntity(id) ?? []);
}

const boundSigns: Readonly<Record<Stage['bound'], string>> = {
  exact: '',
  about: '~ ',
  'at-least': '≥ ',
  'up-to': '≤ ',
  ask: 'ask ',
};

/** Money in short: "1.3 bn USD", "~ 400 m USD", "200 m–250 m USD". */
export function amountWords(
  { amount, low, high, currency, bound }: Pick<Stage, 'amount' | 'low' | 'high' | 'currency' | 'bound'>,
  formats: Formats,
): string {
  if (amount !== undefined) return `${boundSigns[bound]}${short(amount, formats)} ${currency}`.trim();
  if (low === undefined) return '';
  return `${short(low, formats)}–${high === undefined ? '' : short(high, formats)} ${currency}`.trim();
}

const scales: readonly [number, string][] = [
  [1e9, 'bn'],
  [1e6, 'm'],
];

function short(value: number, formats: Formats): string {
  const [scale, word] = scales.find(([from]) => Math.abs(value) >= from) ?? [1, ''];
  const scaled = Number((value / scale).toPrecision(4));
  const decimals = String(scaled).split('.')[1]?.length ?? 0;
  const format = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return [formatNumber(scaled, '', format, formats).value, word].filter(Boolean).join(' ');
}
