/**
 * Runs something while no other workbook on this computer does: they share what is kept. Where the browser has no locks, it runs
 * at once.
 */
export function oneAtATime<T>(run: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const locks = typeof navigator === 'object' ? (navigator as Partial<Navigator>).locks : undefined;
  if (!locks) return run();
  return locks.request('ree-feed', signal ? { signal } : {}, run) as Promise<T>;
}
