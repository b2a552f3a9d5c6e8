const prefix = 'REE_b';

/** An id that no block has and no name of the workbook: it becomes the name of what it stands for. */
export function nextBlockId(taken: readonly string[]): string {
  const numbers = taken.flatMap((name) => {
    const match = /^REE_b(\d+)$/i.exec(name);
    return match ? [Number(match[1])] : [];
  });
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}
