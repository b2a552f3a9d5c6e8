/** Goes to a block and selects it. Resolves to whether it is still there. */
export function showBlock(_id: string): Promise<boolean> {
  return Promise.resolve(false);
}
