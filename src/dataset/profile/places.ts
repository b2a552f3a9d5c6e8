import { formatPeriod } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Named } from '../names.ts';
import type { Entity, Policy } from '../records.ts';
import { namesInShort } from './namesInShort.ts';
import { word } from './profileParts.ts';
import type { ProfileWord } from './profileParts.ts';

const policiesShown = 6;

/** Where an entity is and since when it is so, beside what claims say of it. */
export function listPlaces(edition: Edition, { id, kind }: Named): ProfileWord[] {
  const entity = kind === 'material' ? undefined : edition.findEntity(id);
  if (!entity) return [];
  const words = [
    word('Country', entity.kind === 'country' ? '' : countryOf(edition, entity)),
    word('Ticker', entity.tickers.join(', ')),
    ...edition.policies
      .filter((policy) => policy.entity === id && !policy.superseded)
      .slice(0, policiesShown)
      .map((policy) => ({
        label: policy.name,
        text: policyWords(edition, policy),
        sources: [edition.getSource(policy.source)],
      })),
  ];
  return words.filter(({ text }) => text !== '');
}

function countryOf(edition: Edition, { country }: Entity): string {
  if (country === '') return '';
  return edition.entities.find((one) => one.kind === 'country' && one.country === country)?.name ?? country;
}

function policyWords(edition: Edition, policy: Policy): string {
  const { announced, effectiveFrom, effectiveTo, suspendedFrom, suspendedTo, status, jurisdictions } = policy;
  return [
    namesInShort(jurisdictions.map((id) => edition.findEntity(id)?.name ?? id)),
    status,
    dated('announced', announced),
    dated('from', effectiveFrom),
    dated('to', effectiveTo),
    dated('suspended from', suspendedFrom),
    dated('suspended to', suspendedTo),
  ]
    .filter(Boolean)
    .join('; ');
}

function dated(word: string, period: Period | undefined): string {
  return period ? `${word} ${formatPeriod(period)}` : '';
}
