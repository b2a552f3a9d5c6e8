import { useEffect } from 'react';
import type { FeedTables } from '../../workbook/index.ts';
import type { Read } from '../reading.ts';
import { useServices, useStore } from '../services.ts';

/** The tables that templates can read, read again after every insertion and when the user comes back from the sheet. */
export function useFeedTables(): Read<FeedTables> {
  const { feedTables, insertions, host } = useServices();
  const { place } = useStore(host);
  const isIdle = !useStore(insertions).some(({ status }) => status === 'working');
  useEffect(() => {
    if (place !== 'excel' || !isIdle) return undefined;
    const reload = (): void => void feedTables.reload();
    reload();
    window.addEventListener('focus', reload);
    return () => window.removeEventListener('focus', reload);
  }, [feedTables, place, isIdle]);
  return useStore(feedTables);
}
