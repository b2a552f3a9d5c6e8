import { Fragment } from 'react';
import type { Named } from '../../dataset/index.ts';
import { RouteLink } from '../route/routeLink.tsx';

/** Names that lead to their pages. */
export function NamedLinks({ others }: { readonly others: readonly Named[] }) {
  return others.map(({ id, kind, name }, index) => (
    <Fragment key={`${kind}:${id}`}>
      {index > 0 && ', '}
      <RouteLink to={{ screen: 'entity', kind, id }}>{name}</RouteLink>
    </Fragment>
  ));
}
