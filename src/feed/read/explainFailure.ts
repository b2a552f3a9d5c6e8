import { FeedProblem } from '../feedProblem.ts';

const probeMs = 5000;

/**
 * Why a request failed. A browser tells nobody whether a server redirects, forbids other origins or cannot be reached: two
 * requests whose answers are thrown away find out.
 */
export async function explainFailure(url: string, cause: unknown): Promise<FeedProblem> {
  if (typeof navigator === 'object' && (navigator as Partial<Navigator>).onLine === false)
    return new FeedProblem(
      'offline',
      'This computer is offline.',
      'The edition in force answers as before.',
      { cause },
    );
  const manual = await probe(url, { redirect: 'manual' });
  if (manual && (manual.type === 'opaqueredirect' || (manual.status >= 300 && manual.status < 400)))
    return new FeedProblem(
      'redirect',
      `${url} redirects elsewhere.`,
      'A feed answers at its own address; check it, or sign in to the network first.',
      { cause },
    );
  if (!manual && (await probe(url, { mode: 'no-cors' })))
    return new FeedProblem(
      'cors',
      `${url} may not be read from here: its server sends no Access-Control-Allow-Origin.`,
      'Its host must allow all origins (docs/feed.md).',
      { cause },
    );
  if (manual)
    return new FeedProblem('truncated', `The transfer of ${url} broke off.`, 'Try again.', { cause });
  return new FeedProblem(
    'offline',
    `${new URL(url).host} cannot be reached.`,
    'The edition in force answers as before.',
    {
      cause,
    },
  );
}

async function probe(url: string, init: RequestInit): Promise<Response | undefined> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), probeMs);
  try {
    return await fetch(url, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...init,
      signal: abort.signal,
    });
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
