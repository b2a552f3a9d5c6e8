/** Something in a function file that Excel would take wrongly or not at all. */
export interface Problem {
  readonly file: string;
  readonly message: string;
}
