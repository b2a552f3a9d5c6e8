import type { ArgumentSyntax, CallSyntax } from '../formula/callSyntax.ts';
import type { ArgumentRead, ArgumentValue, CallRead } from '../selection.ts';
import { argumentValues } from './argumentValues.ts';
import type { ReferredValues } from './askCall.ts';
import { callQuestion } from './callQuestion.ts';

/** Calls with the values behind their references, and what SOURCE is to be asked about each. */
export function resolveCalls(calls: readonly CallSyntax[], referred: ReferredValues): readonly CallRead[] {
  return calls.map((call) => resolveCall(call, referred));
}

function resolveCall(call: CallSyntax, referred: ReferredValues): CallRead {
  const { functionId, text, args } = call;
  return {
    functionId,
    text,
    args: args.map((argument) => resolveArgument(argument, referred)),
    question: callQuestion(functionId, argumentValues(call, referred)),
  };
}

function resolveArgument(argument: ArgumentSyntax, referred: ReferredValues): ArgumentRead {
  switch (argument.kind) {
    case 'array':
      return { kind: 'array', values: argument.values, address: '' };
    case 'call':
      return { kind: 'call', call: resolveCall(argument.call, referred) };
    case 'reference': {
      const { address } = argument;
      const values = referred.get(address)?.map((row) => row.map(plain));
      if (!values) return { kind: 'expression', text: argument.isSpill ? `${address}#` : address };
      const [first] = values;
      return values.length === 1 && first?.length === 1
        ? { kind: 'cell', value: first[0] ?? null, address }
        : { kind: 'array', values, address };
    }
    default:
      return argument;
  }
}

/** Blank cells come as empty texts. */
export function plain(value: unknown): ArgumentValue {
  return typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && value !== '')
    ? value
    : null;
}
