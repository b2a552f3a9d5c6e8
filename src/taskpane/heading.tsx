import type { ReactNode } from 'react';

/** The heading of a screen. */
export function Heading({ children }: { readonly children: ReactNode }) {
  return <h2 className="heading">{children}</h2>;
}
