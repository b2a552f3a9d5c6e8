/** What a job ends with that was cancelled before its turn came: it has not begun, and never will. */
export class Withdrawn extends Error {
  override readonly name = 'Withdrawn';

  constructor() {
    super('Cancelled before it began.');
  }
}
