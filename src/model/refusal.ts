/** The two error values a cell may show: the data do not have it, or the formula must be mended. */
export type RefusalCell = '#N/A' | '#VALUE!';

export const messageLimitChars = 200;

/** Names the user may have meant; a function where finding them takes time that most readers of a refusal do not need. */
export type Candidates = readonly string[] | (() => readonly string[]);

/** What a refusal says: the reason, how to mend it, and names the user may have meant. */
export interface RefusalParts {
  readonly cell: RefusalCell;
  readonly reason: string;
  readonly repair?: string;
  readonly candidates?: Candidates;
  /** How to mend it where no candidate is found. */
  readonly otherwise?: string;
}

/**
 * An answer that cannot be given, with the reason that a cell shows. Its `message` ends with the candidates; `brief` leaves them out.
 *
 * @example
 * mustMend('No material is called "NdPrr".', '', ['NdPr']).message
 * //=> 'No material is called "NdPrr". Did you mean NdPr?'
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly cell: RefusalCell;
  readonly reason: string;
  readonly repair: string;
  readonly #otherwise: string;
  #candidates: Candidates;

  constructor({ cell, reason, repair = '', candidates = [], otherwise = '' }: RefusalParts) {
    // A refusal is an answer, not a fault: tens of thousands with a stack each would take seconds and hundreds of megabytes.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super();
    Error.stackTraceLimit = stackTraceLimit;
    this.cell = cell;
    this.reason = reason;
    this.repair = repair;
    this.#candidates = candidates;
    this.#otherwise = otherwise;
  }

  override get message(): string {
    const { brief, candidates } = this;
    if (candidates.length > 0) return withCandidates(brief, candidates);
    if (this.#otherwise === '') return brief;
    const longer = `${brief} ${this.#otherwise}`;
    return longer.length <= messageLimitChars ? longer : brief;
  }

  get brief(): string {
    return cut([this.reason, this.repair].filter(Boolean).join(' '));
  }

  get candidates(): readonly string[] {
    if (typeof this.#candidates === 'function') this.#candidates = this.#candidates();
    return this.#candidates;
  }
}

/** The data do not have it: `#N/A`. */
export function notAvailable(reason: string, repair = ''): Refusal {
  return new Refusal({ cell: '#N/A', reason, repair });
}

/** The formula must be mended: `#VALUE!`. */
export function mustMend(reason: string, repair = '', candidates: Candidates = [], otherwise = ''): Refusal {
  return new Refusal({ cell: '#VALUE!', reason, repair, candidates, otherwise });
}

function withCandidates(brief: string, candidates: readonly string[]): string {
  let message = brief;
  for (let shown = 1; shown <= candidates.length; shown++) {
    const longer = `${brief} Did you mean ${listed(candidates.slice(0, shown))}?`;
    if (longer.length > messageLimitChars) break;
    message = longer;
  }
  return message;
}

function cut(message: string): string {
  return message.length <= messageLimitChars ? message : `${message.slice(0, messageLimitChars - 1)}…`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
