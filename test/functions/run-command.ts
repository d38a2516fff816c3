import { spawn } from 'node:child_process';
import { join } from 'node:path';

const commands = join(import.meta.dirname, '..', '..', 'functions', 'cli');

export type CommandEnd = { code: number | null; out: string; err: string };

/** Runs a command line of functions/cli to its end, with `input` on its standard input. */
export function runCommand(
  name: string,
  args: string[],
  { input = '', env = process.env }: { input?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
): Promise<CommandEnd> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(commands, name), ...args], { env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (piece) => {
      out += piece;
    });
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}
