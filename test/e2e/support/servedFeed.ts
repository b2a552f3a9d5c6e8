import { fileURLToPath } from 'node:url';
import { getCertificate } from '../../../src/workbench/index.ts';
import { startFeedServer } from '../../support/feed/feedServer.ts';
import type { Answer, FeedServer } from '../../support/feed/feedServer.ts';

/** A server of feeds over https, on another origin than the add-in. */
export async function serveFeeds(feeds: Readonly<Record<string, Answer>>): Promise<FeedServer> {
  const folder = fileURLToPath(new URL('../../../build/certificate', import.meta.url));
  const { certificate, key } = await getCertificate(folder);
  return startFeedServer(feeds, { cert: certificate, key });
}
