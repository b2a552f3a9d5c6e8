/** Makes each column once: they are asked for with every question. */
export function keptColumns<C>(make: (column: string) => C): (column: string) => C {
  const columns = new Map<string, C>();
  return (column) => {
    let known = columns.get(column);
    if (!known) columns.set(column, (known = make(column)));
    return known;
  };
}
