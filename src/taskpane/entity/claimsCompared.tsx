import { claimWords, listClaims } from '../../dataset/index.ts';
import type { Claim, KeyFinding, Named } from '../../dataset/index.ts';
import { formatWhen } from '../formats/formatWhen.ts';
import { useEdition, useFormats } from '../services.ts';
import { Cited } from './cited.tsx';
import { ClaimScale } from './claimScale.tsx';

interface ClaimsComparedProps {
  readonly subject: Named;
  readonly found: KeyFinding;
  readonly rivals: readonly Claim[];
}

/** Competing claims side by side, the one that answers first and why; nothing is resolved silently. */
export function ClaimsCompared({ subject, found, rivals }: ClaimsComparedProps) {
  const edition = useEdition();
  const question = { name: `${subject.kind}:${subject.id}`, measure: found.measure, when: undefined };
  const preferred = listClaims(edition, question).filter(({ isPreferred }) => isPreferred);
  const claims = [...preferred, ...rivals];
  return (
    <section className="claims" aria-label={`Claims on ${found.label}`}>
      <ClaimScale claims={claims} />
      <ul>
        {claims.map((claim) => (
          <ClaimCard key={claim.observation.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

function ClaimCard({ claim: { observation, isPreferred, why } }: { readonly claim: Claim }) {
  const edition = useEdition();
  const formats = useFormats();
  return (
    <li className={isPreferred ? 'claim preferred' : 'claim'}>
      {isPreferred && <span className="answers">Answers</span>}
      <span className="said">{claimWords(observation)}</span>
      <span className="muted">{formatWhen(observation.period, formats)}</span>
      <Cited source={edition.getSource(observation.source)} locator={observation.locator} isShort />
      <span className="why">{reasonOf(why)}</span>
    </li>
  );
}

/** Why it answers or does not; what is disputed stands below all claims. */
function reasonOf(why: string): string {
  return why.replace(/^answers: /, '').replace(/(^|; )disputed \(.*$/, '');
}
