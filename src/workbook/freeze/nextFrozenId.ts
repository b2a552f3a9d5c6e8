/** An id that no frozen set has, nor the names of one: "REE_f3". */
export function nextFrozenId(taken: readonly string[]): string {
  const numbers = taken.flatMap((name) => {
    const match = /^REE_f(\d+)(?:_|$)/i.exec(name);
    return match ? [Number(match[1])] : [];
  });
  return `REE_f${Math.max(0, ...numbers) + 1}`;
}
