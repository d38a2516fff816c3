/**
 * The log: one JSON line an event. What may be written are numbers, yes or no, and short words of our own.
 * Never a label, a date, an address, a key or a name: there is no parameter that would take them.
 */
export type LogFields = Record<string, string | number | boolean>;
export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void;

/** A log that hands each line to `write` (standard output, as a rule). */
export function createLog(write: (line: string) => void, now: () => Date): Log {
  return (level, event, fields = {}) => write(JSON.stringify({ time: now().toISOString(), level, event, ...fields }));
}

/** What may be told of something thrown: its kind and where, never its message, which can quote what was sent. */
export function describeThrown(thrown: unknown): LogFields {
  if (!(thrown instanceof Error)) return { kind: typeof thrown };
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const where = frames
    .slice(0, 6)
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?\S*\/((?:functions|rules|node_modules|dist)\/)/, '($1'));
  return { kind: thrown.name, where: where.join(' | ') };
}
