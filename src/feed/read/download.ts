import { FeedProblem } from '../feedProblem.ts';
import { deadline } from './deadline.ts';
import type { Deadline } from './deadline.ts';
import { explainFailure } from './explainFailure.ts';

export interface Download {
  readonly url: string;
  readonly limitBytes: number;
  readonly totalMs: number;
  readonly idleMs: number;
  readonly signal: AbortSignal;
  /** What a server may call it; left out, JSON. */
  readonly types?: { readonly pattern: RegExp; readonly words: string };
  readonly onBytes?: (receivedBytes: number) => void;
}

/** Every request of the feed: always asked of the server, never elsewhere, as nobody, without headers that need a preflight. */
const requestInit = {
  cache: 'no-cache',
  redirect: 'error',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

const json = { pattern: /^application\/json\s*(;|$)/i, words: 'application/json' };

/** The bytes of a file, as unpacked. Throws a `FeedProblem` for everything else that a server can answer with. */
export async function download(request: Download): Promise<Uint8Array<ArrayBuffer>> {
  const { url, signal, totalMs, idleMs } = request;
  const time = deadline({ signal, totalMs, idleMs });
  try {
    const response = await fetch(url, { ...requestInit, signal: time.signal }).catch(
      async (error: unknown) => {
        throw time.problem(url, 0) ?? (await explainFailure(url, error));
      },
    );
    time.touch();
    checkAnswer(response, request);
    return await readBody(response, request, time);
  } finally {
    time.end();
  }
}

function checkAnswer(response: Response, { url, limitBytes, types = json }: Download): void {
  const { status, headers, ok } = response;
  if (!ok) {
    if (status === 404 || status === 410)
      throw new FeedProblem('no-feed', `There is no ${url} (${status}).`, 'Check the address of the feed.');
    throw new FeedProblem('status', `The server answers ${status} for ${url}.`, 'Try again later.');
  }
  const type = headers.get('content-type') ?? '';
  if (!types.pattern.test(type))
    throw new FeedProblem(
      'content-type',
      `${url} is "${type.slice(0, 60)}", not ${types.words}.`,
      'A sign-in page may stand in between.',
    );
  const announced = Number(headers.get('content-length') ?? 0);
  if (announced > limitBytes) throw tooLarge(url, limitBytes, `announces ${announced}`);
}

async function readBody(
  response: Response,
  request: Download,
  time: Deadline,
): Promise<Uint8Array<ArrayBuffer>> {
  const { url, limitBytes, onBytes } = request;
  const parts: Uint8Array[] = [];
  let received = 0;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) return joined(parts, received);
      time.touch();
      received += part.value.length;
      if (received > limitBytes) throw tooLarge(url, limitBytes, 'sends or unpacks to more');
      parts.push(part.value);
      onBytes?.(received);
    }
  } catch (error) {
    if (error instanceof FeedProblem) throw error;
    throw (
      time.problem(url, received) ??
      new FeedProblem(
        'truncated',
        `The transfer of ${url} broke off after ${received} bytes.`,
        'Try again.',
        { cause: error },
      )
    );
  } finally {
    // The rest of a body that is not wanted must not be sent.
    await reader?.cancel().catch(() => undefined);
  }
}

function tooLarge(url: string, limitBytes: number, how: string): FeedProblem {
  return new FeedProblem('too-large', `${url} may have ${limitBytes} bytes and ${how}.`);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
