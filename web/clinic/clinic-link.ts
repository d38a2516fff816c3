import type { MailTool } from './mail-tool.ts';

/** A link in three pieces, so that the part the mail tool fills can be shown marked. */
export interface ClinicLinkParts {
  before: string;
  /** The tag of the mail tool; empty in a link without a date. */
  tag: string;
  after: string;
}

/**
 * The link of a clinic's treatment. All of it stands behind `#`, so that neither clinic nor date is part of a request.
 * @param field the name of the clinic's own date field, a number of days, or for an unknown tool the tag itself
 */
export function clinicLink(
  { origin, slug, treatment }: { origin: string; slug: string; treatment: string },
  tool: MailTool,
  field: string,
): ClinicLinkParts {
  const tag = tagOf(tool, field);
  const start = `${origin}/#c=${slug}`;
  return { before: tag === '' ? start : `${start}&t=`, tag, after: `&p=${treatment}` };
}

export const linkText = ({ before, tag, after }: ClinicLinkParts): string => before + tag + after;

function tagOf({ dates, tag = '', field: usual = '' }: MailTool, field: string): string {
  const own = field.trim() || usual;
  if (dates === 'tag') return tag;
  if (dates === 'field') return tag.replace('{field}', own);
  // A number of days and nothing else, whatever was typed.
  if (dates === 'offset') return tag.replace('{field}', /^\d{1,2}$/.test(own) ? own : usual);
  return dates === 'own-tag' ? field.trim() : '';
}
