const EXPLANATIONS: Readonly<Record<string, string>> = {
  '#CALC!': 'The formula gives no value that a cell can show.',
  '#CYCLE!': 'The formula refers to its own cell.',
  '#DIV/0!': 'The formula divides by zero.',
  '#N/A': 'A function found nothing, or was given too few or too many arguments.',
  '#NAME?':
    'The formula has a name that is not known here: check the spelling of functions and the quotes around text.',
  '#NUM!': 'A number is too large, too small or not allowed here.',
  '#REF!': 'The formula refers to a place that does not exist.',
  '#SPILL!': 'The cells that the result needs are not empty.',
  '#VALUE!':
    'The formula cannot be read, or a value in it is of the wrong kind: check brackets, commas and quotes.',
};

/** A plain sentence for an error that carries no message of its own; empty for an unknown code. */
export function explainError(code: string): string {
  return EXPLANATIONS[code] ?? '';
}
