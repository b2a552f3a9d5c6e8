import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PinDesk, PinState } from '../../feed/index.ts';
import { describeFailure } from '../../diagnostics/index.ts';
import { useServices } from '../services.ts';

const never = (): (() => void) => () => undefined;

/** Which edition the workbook is pinned to, once that is known. */
export function usePin(): { readonly desk: PinDesk; readonly state: PinState } | undefined {
  const { pinDesk, steps } = useServices();
  const [desk, setDesk] = useState<PinDesk>();
  useEffect(() => {
    pinDesk().then(setDesk, (error: unknown) => steps.record('failure', `pin: ${describeFailure(error)}`));
  }, [pinDesk, steps]);
  const state = useSyncExternalStore(desk?.state.subscribe ?? never, () => desk?.state.get());
  return desk && state && { desk, state };
}
