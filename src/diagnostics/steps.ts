/** Something that the add-in did or met: "boot", "edition", "failure". */
export interface Step {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly kind: string;
  readonly what: string;
  /** How often in a row. */
  readonly times: number;
}

/** The last steps, for the user to copy. Nothing is sent anywhere. */
export interface Steps {
  readonly record: (kind: string, what: string) => void;
  /** The oldest first. */
  readonly list: () => readonly Step[];
}

const longestChars = 400;

/** A ring of steps. The same step again is counted, not kept again: a thousand failing cells leave the rest of the story in place. */
export function makeSteps(most = 200, now: () => number = Date.now): Steps {
  let steps: Step[] = [];
  return {
    record(kind, what) {
      const text = what.length > longestChars ? `${what.slice(0, longestChars - 1)}…` : what;
      const last = steps.at(-1);
      if (last?.kind === kind && last.what === text)
        steps = [...steps.slice(0, -1), { ...last, times: last.times + 1 }];
      else steps = [...steps, { atMs: now(), kind, what: text, times: 1 }].slice(-most);
    },
    list: () => steps,
  };
}
