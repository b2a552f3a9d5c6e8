const namesShown = 8;

/** The first names and how many there are beyond: "Mountain Pass; Independence and 3 more". */
export function namesInShort(names: readonly string[]): string {
  const distinct = [...new Set(names)].filter(Boolean);
  const shown = distinct.slice(0, namesShown).join('; ');
  return distinct.length > namesShown ? `${shown} and ${distinct.length - namesShown} more` : shown;
}
