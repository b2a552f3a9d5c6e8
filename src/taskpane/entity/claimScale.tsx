import type { Claim } from '../../dataset/index.ts';
import { placeOnScale } from './placeOnScale.ts';

/** Where claims stand on one line: how far apart they are is seen before a number is read. The numbers stand below it. */
export function ClaimScale({ claims }: { readonly claims: readonly Claim[] }) {
  const places = placeOnScale(claims.map(({ observation }) => observation));
  if (!places) return null;
  return (
    <div className="scale" aria-hidden="true">
      {claims.map(({ observation, isPreferred }, index) => {
        const { fromPercent, toPercent } = places[index]!;
        return (
          <span
            key={observation.id}
            className={isPreferred ? 'place preferred' : 'place'}
            style={{ left: `${fromPercent}%`, width: `${toPercent - fromPercent}%` }}
          />
        );
      })}
    </div>
  );
}
