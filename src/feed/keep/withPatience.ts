/** A store that says nothing for so long will say nothing today. */
const patienceMs = 30_000;

/** What is opened; rejects where the browser refuses, or never answers. */
export function withPatience<T>(opened: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`IndexedDB was silent for ${patienceMs} ms.`)),
      patienceMs,
    );
    opened.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
