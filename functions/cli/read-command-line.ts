/** The options of a command, read by Node; what it does not understand is told in sentences of ours. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { fillPlaces } from '../fill-places.ts';
import sentences from './command-line.json' with { type: 'json' };

/** The message is a sentence that says what to do; the command ends with 2. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}

/** Options and other words of this process's command line. Throws a CommandLineError. */
export function readCommandLine<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (thrown) {
    throw asCommandLineError(thrown as NodeJS.ErrnoException);
  }
}

/** Node names the option only in its text, as '--day <value>' or '-h, --help'. */
function asCommandLineError(thrown: NodeJS.ErrnoException): Error {
  if (!thrown.code?.startsWith('ERR_PARSE_ARGS')) return thrown;
  const option = /'(?:-\w, )?(--?[\w-]+)/.exec(thrown.message)?.[1];
  if (option === undefined) return new CommandLineError(sentences['not-understood']);
  return new CommandLineError(fillPlaces(sentences[sentenceOf(thrown)], { option }));
}

function sentenceOf({ code, message }: NodeJS.ErrnoException): keyof typeof sentences {
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return 'unknown-option';
  return message.includes('does not take') ? 'needless-value' : 'no-value';
}
