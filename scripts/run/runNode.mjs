import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';

const passedOn = ['SIGHUP', 'SIGINT', 'SIGTERM'];

/** Runs Node with these arguments and resolves to its exit code. Signals go to the child, which decides. */
export function runNode(args, { stdout = process.stdout } = {}) {
  return runProgram(process.execPath, args, { stdio: ['inherit', stdout, process.stderr] });
}

export function runProgram(program, args, { onStart, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, options);
    let interrupted = false;
    const pass = (signal) => {
      interrupted = true;
      // A terminal has sent Ctrl-C to the child already: twice would cut its clean-up short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    const settle = () => passedOn.forEach((signal) => process.off(signal, pass));
    passedOn.forEach((signal) => process.on(signal, pass));
    child.once('spawn', () => onStart?.(child.pid));
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      settle();
      resolve({ code: code ?? 128 + constants.signals[signal], interrupted: interrupted || signal !== null });
    });
  });
}
