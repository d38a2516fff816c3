import rows from './mail-tools.json' with { type: 'json' };

/**
 * A mail tool and how it puts a date into a link. `tag`: one that is always the same; `field`: one with a field of the clinic's own in it;
 * `offset`: the day of sending, less a number of days; `own-tag`: we know of no tag and invent none; `none`: the tool prints no date.
 */
export interface MailTool {
  id: string;
  name: string;
  dates: 'tag' | 'field' | 'offset' | 'own-tag' | 'none';
  tag?: string;
  /** What the field is usually called, or the number of days. */
  field?: string;
  /** How the day 20 November 2026 comes out, as far as it is known. */
  prints?: string[];
  order?: 'day-first' | 'month-first' | 'either';
  note?: 'raw-in-tests' | 'midnight';
}

export const MAIL_TOOLS = rows as MailTool[];

export const mailToolById = (id: string): MailTool =>
  MAIL_TOOLS.find((tool) => tool.id === id) ?? (MAIL_TOOLS.at(-1) as MailTool);
