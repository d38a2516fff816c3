import { Note } from '../parts/note.tsx';
import type { MailTool } from './mail-tool.ts';
import { say } from './say.ts';

/** What is known of this tool's dates, how they will be read, and the one thing to switch off. */
export function DateNote({ tool, order }: { tool: MailTool; order: 'day-first' | 'month-first' | null }) {
  const lines = datesOf(tool);
  return (
    <Note>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {tool.order && (
        <p>
          {say(order === 'day-first' ? 'link.orderDay' : order === 'month-first' ? 'link.orderMonth' : 'link.orderNone')}{' '}
          <a href="#/contact">{say(order === null ? 'link.orderSet' : 'link.orderChange')}</a>
        </p>
      )}
      {tool.dates !== 'none' && <p>{say('link.tracking')}</p>}
      {tool.dates === 'none' && <p>{tool.id === 'no-tool' ? say('link.noTool') : say('link.noDates', { tool: tool.name })}</p>}
    </Note>
  );
}

function datesOf({ name, dates, prints = [], order, note }: MailTool): string[] {
  if (dates === 'none') return [];
  const [example] = prints;
  const printed = example
    ? say(order === 'either' ? 'link.printsEither' : 'link.prints', { tool: name, example })
    : say('link.printsUnknown', { tool: name });
  return [
    printed,
    ...(note === 'raw-in-tests' ? [say('link.rawInTests', { tool: name })] : []),
    ...(note === 'midnight' ? [say('link.midnight', { tool: name })] : []),
  ];
}
