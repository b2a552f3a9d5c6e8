/** Makes something once for each text: columns are asked for with every question, rows of a table share names and units. */
export function madeByKey<M>(make: (key: string) => M): (key: string) => M {
  const made = new Map<string, M>();
  return (key) => {
    let known = made.get(key);
    if (known === undefined) made.set(key, (known = make(key)));
    return known;
  };
}
