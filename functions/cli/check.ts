/** `npm run check -- --day 3 < label.txt`: the answer of the page and the API, in the terminal. */
import { refuse } from './check-refusal.ts';
import { CommandLineError, readCommandLine } from './read-command-line.ts';
import { type CheckRun, checkFile, checkLines, checkText } from './run-check.ts';

const HELP = `npm run check -- --day 3 < label.txt          the label from standard input
npm run check -- --day 3 label.txt            from a file
npm run check -- --day 3 photo.jpg            from a photo (JPEG, PNG, WebP)
npm run check -- --jsonl < labels.jsonl       many: a JSON object a line with text and daysSince or treatedOn; a report a line

--day N             days since the treatment; 0 is the day itself
--treated-on DATE   the day of the treatment (2026-11-20) instead; then the answer has dates
--on DATE           with --treated-on: the day to check for; left out: today
--protocol ID       the rules; left out: microneedling
--json              the report as JSON, as POST /v1/checks answers it

It ends with 0 when there is an answer, whatever it is; 2 when what was given cannot be checked; 3 when a file cannot be read;
1 for anything else.`;

function readOptions() {
  return readCommandLine({
    day: { type: 'string' },
    'treated-on': { type: 'string' },
    on: { type: 'string' },
    protocol: { type: 'string' },
    json: { type: 'boolean', default: false },
    jsonl: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
}

async function main(): Promise<number> {
  const { values, positionals } = readOptions();
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.day !== undefined && !/^-?\d{1,6}$/.test(values.day)) throw refuse('day');
  const run: CheckRun = {
    fields: {
      ...(values.day !== undefined && { daysSince: Number(values.day) }),
      ...(values['treated-on'] !== undefined && { treatedOn: values['treated-on'] }),
      ...(values.on !== undefined && { on: values.on }),
      ...(values.protocol !== undefined && { protocol: values.protocol }),
    },
    json: values.json,
    now: () => new Date(),
    print: (text) => process.stdout.write(text),
  };
  const [file, another] = positionals;
  if (values.jsonl && file !== undefined) throw refuse('jsonl-file', { file });
  if (values.jsonl) return checkLines(process.stdin, run);
  if (another !== undefined) throw refuse('two-files');
  return file === undefined ? checkText(process.stdin, run) : checkFile(file, run);
}

process.exitCode = await main().catch((thrown: unknown) => {
  const { exitCode = 1, message = String(thrown) } = thrown as { exitCode?: number; message?: string };
  console.error(message);
  return thrown instanceof CommandLineError ? 2 : exitCode;
});
