import { lazy } from 'react';
import type { ComponentType } from 'react';

/** A component that is loaded when it is first shown; one that could not be loaded is loaded again when it is shown again. */
export function lateComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const make = () =>
    lazy(() =>
      load().then(
        (loaded) => ({ default: loaded }),
        (error: unknown) => {
          current = make();
          throw error;
        },
      ),
    );
  let current = make();
  return function Late(props: Props) {
    const Current = current;
    return <Current {...props} />;
  };
}
