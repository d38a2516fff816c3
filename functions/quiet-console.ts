/** Libraries print what they stumble over, addresses with a treatment date among it. Only our own log writes, and it takes no such thing. */
import type { Log } from './log.ts';

/** From here on, whatever is printed through `console` leaves one line without its content. */
export function quietConsole(log: Log): void {
  for (const way of ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const)
    console[way] = () => log('warn', 'printed-by-a-library', { way });
}
