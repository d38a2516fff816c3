import type { Report } from '../../rules/report.ts';
import type { LabelToCheck } from './check-label-text.ts';

/** The same rules as the server's, fetched when first needed and kept for offline use. */
export async function checkOnPhone({ text, origin, day }: LabelToCheck): Promise<Report> {
  const [{ checkLabel }, { findProtocol, DEFAULT_PROTOCOL_ID }] = await Promise.all([
    import('../../rules/check-label.ts'),
    import('../../rules/knowledge/find-protocol.ts'),
  ]);
  const protocol = findProtocol(DEFAULT_PROTOCOL_ID);
  if (!protocol) throw new Error('the default rules are missing');
  return checkLabel({ text, origin }, protocol, day);
}
