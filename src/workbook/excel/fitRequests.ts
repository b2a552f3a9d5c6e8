/** Excel on the web refuses requests beyond 5 MB, counted as it writes them. */
export const largestRequestBytes = 3_000_000;

/** Items in their order, as many together as fit into a request; one that is too large is alone. */
export function fitRequests<T>(
  items: readonly T[],
  bytesOf: (item: T) => number,
  limitBytes = largestRequestBytes,
): readonly (readonly T[])[] {
  const requests: (readonly T[])[] = [];
  let start = 0;
  let bytes = 0;
  items.forEach((item, at) => {
    const size = bytesOf(item);
    if (at > start && bytes + size > limitBytes) {
      requests.push(items.slice(start, at));
      [start, bytes] = [at, 0];
    }
    bytes += size;
  });
  if (start < items.length) requests.push(items.slice(start));
  return requests;
}
