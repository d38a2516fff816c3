import type { ProtocolRule } from '../knowledge/protocol.ts';

/** A rule that the clinic switched off, or whose days it set to none: the group may be used at once and is no finding. */
export const holdsNothing = ({ category, avoidDays, cautionDays, off }: ProtocolRule): boolean =>
  off === true || (category !== 'soothing' && avoidDays === 0 && cautionDays === 0);
