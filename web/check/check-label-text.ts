import type { ClinicPublic } from '../../functions/contract.ts';
import type { Report } from '../../rules/report.ts';
import type { Script } from '../photo/reader-messages.ts';

export interface LabelToCheck {
  text: string;
  origin: 'pasted' | 'photo';
  /** Photo: stretches of the text that could not be read, and whether the list was seen to end. */
  unread: readonly { start: number; end: number }[];
  endSeen: boolean;
  /** Photo: the script it was read in, where that is not Latin. */
  script?: Script | undefined;
  /** Whole calendar days since the treatment. */
  day: number;
  clinic: string | null;
  treatment: string | null;
  /** The clinic as this phone knows it, for a check without the server. */
  clinicDetails: ClinicPublic | null;
}

/** Why the phone answered itself: the patient chose so, nothing answers, or not well and not soon enough. Undefined where the server did. */
export type OnPhone = 'chosen' | 'offline' | 'slow';

export interface Checked {
  report: Report;
  onPhone?: OnPhone;
}

export interface Checkers {
  server: (label: LabelToCheck, signal: AbortSignal) => Promise<Report>;
  phone: (label: LabelToCheck) => Promise<Report>;
}

const PATIENCE_MS = 2500;

/**
 * Gets the answer: from the server, or from the phone itself (the same rules, the same answer) when the patient chose so, there
 * is no network, or the server does not answer well within 2.5 seconds.
 * @throws what the phone's own check throws, when that does not work either
 */
export async function checkLabelText(
  label: LabelToCheck,
  checkers: Checkers,
  how: { onThisPhoneOnly: boolean; online: boolean },
): Promise<Checked> {
  // What was read on this phone is checked here: the server would not know which part of it could not be read.
  if (label.origin === 'photo') return { report: await checkers.phone(label) };
  if (how.onThisPhoneOnly) return { report: await checkers.phone(label), onPhone: 'chosen' };
  if (!how.online) return { report: await checkers.phone(label), onPhone: 'offline' };
  try {
    return { report: await checkers.server(label, AbortSignal.timeout(PATIENCE_MS)) };
  } catch (reason) {
    return { report: await checkers.phone(label), onPhone: isNetwork(reason) ? 'offline' : 'slow' };
  }
}

/** `fetch` throws a TypeError when nothing answers at all. */
const isNetwork = (reason: unknown): boolean => reason instanceof TypeError;
