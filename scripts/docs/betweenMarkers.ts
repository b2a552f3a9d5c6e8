const begin = '<!-- functions -->';
const end = '<!-- /functions -->';

/** The page with `content` between its markers. Throws an `Error` for a page without them. */
export function betweenMarkers(page: string, content: string, file: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} has no ${begin} … ${end}.`);
  return `${page.slice(0, from + begin.length)}\n${content}\n${page.slice(to)}`;
}
