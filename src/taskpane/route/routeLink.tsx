import type { ReactNode } from 'react';
import { useServices } from '../services.ts';
import { hashOf } from './route.ts';
import type { Route } from './route.ts';

interface RouteLinkProps {
  readonly to: Route;
  readonly className?: string;
  /** Whether it leads to what is shown already. */
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A link to another screen. The address is real; what office.js keeps in it is put back when it is followed. */
export function RouteLink({ to, className = 'link', isCurrent = false, children }: RouteLinkProps) {
  const { route } = useServices();
  return (
    <a
      className={className}
      href={hashOf(to)}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        route.go(to);
      }}
    >
      {children}
    </a>
  );
}
