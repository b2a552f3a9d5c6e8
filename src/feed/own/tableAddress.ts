import { FeedProblem } from '../feedProblem.ts';

/** An address that a user has typed, as it is fetched. Throws a `FeedProblem` where it is not https, or names a user. */
export function readTableAddress(typed: string): string {
  const text = typed.trim();
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:')
    throw new FeedProblem(
      'no-feed',
      `"${text.slice(0, 80)}" is not an https address.`,
      'Write https://… as the browser shows it, or download the file and add it.',
    );
  if (url.username !== '' || url.password !== '')
    throw new FeedProblem(
      'no-feed',
      'The address holds a user or a password.',
      'Take them out: they would be stored in the clear. Download the file and add it.',
    );
  url.hash = '';
  return url.href;
}

/** The last part of an address's path, as a file is called. */
export function fileOfAddress(address: string): string {
  const { pathname, host } = new URL(address);
  const last = pathname.split('/').filter(Boolean).at(-1) ?? host;
  try {
    return decodeURIComponent(last).slice(0, 120);
  } catch {
    return last.slice(0, 120);
  }
}

/** An address without what may be a key. */
export function publicPartOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
}
