import { useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';

/**
 * A component that is loaded when it is first shown. Where that fails it throws, for a TroubleBoundary around it; shown
 * again, it is loaded again, which React's own `lazy` does not do.
 */
export function lateComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Late(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    const [failure, setFailure] = useState<Error>();
    useEffect(() => {
      if (Part) return;
      load().then((part) => {
        loaded = part;
        setPart(() => part);
      }, setFailure);
    }, [Part]);
    if (failure) throw failure;
    return Part ? <Part {...props} /> : meanwhile;
  };
}
