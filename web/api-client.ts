import type { CheckRequest, ClinicPublic, IngredientList, ScanAnswer } from '../functions/contract.ts';
import type { Category, Report } from '../rules/report.ts';

import { type CalendarDay, dayOf } from './dates/calendar-day.ts';

/** The one door to the server. Every call takes a signal, sends no cookie and no referrer, and throws when there is no plain answer. */
const API = '/v1';

/** A known name and the groups it belongs to. */
export interface SuggestedName {
  inci: string;
  categories: Category[];
}

/** Checks a label on the server: its text, the number of days and the clinic are all that is sent. */
export async function requestCheck(check: CheckRequest, signal: AbortSignal): Promise<Report> {
  const answer = await call('/checks', signal, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(check),
  });
  if (!isReport(answer)) throw new Error('the answer is no report');
  return answer;
}

/** The public part of a clinic; null: there is no such clinic. */
export async function requestClinic(slug: string, signal: AbortSignal): Promise<ClinicPublic | null> {
  const answer = (await call(`/clinics/${encodeURIComponent(slug)}`, signal, { missing: true })) as Partial<ClinicPublic> | null;
  if (answer === null) return null;
  if (typeof answer.name !== 'string' || !Array.isArray(answer.treatments)) throw new Error('the answer is no clinic');
  return answer as ClinicPublic;
}

/** Names that begin like the query, best first. */
export async function requestNames(query: string, signal: AbortSignal): Promise<SuggestedName[]> {
  const answer = (await call(`/ingredients?q=${encodeURIComponent(query)}&limit=6`, signal)) as Partial<IngredientList>;
  if (!Array.isArray(answer.ingredients)) throw new Error('the answer is no list of names');
  return answer.ingredients.map(({ inci, categories }) => ({ inci, categories }));
}

/** Sends a photo to be read. The one call that lets a photo leave the phone. */
export async function requestScan(image: Blob, signal: AbortSignal): Promise<ScanAnswer> {
  const answer = (await call('/scans', signal, {
    method: 'POST',
    headers: { 'content-type': image.type },
    body: image,
  })) as Partial<ScanAnswer>;
  if (typeof answer.text !== 'string' || !Array.isArray(answer.words)) throw new Error('the answer is no reading');
  return answer as ScanAnswer;
}

/** The day on the server's clock, where this phone is. */
export async function requestToday(signal: AbortSignal): Promise<CalendarDay> {
  const response = await fetch(`${API}/health`, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  const now = new Date(response.headers.get('date') ?? '');
  if (Number.isNaN(now.getTime())) throw new Error('the server told no date');
  return dayOf(now);
}

/** `missing`: 404 is an answer too, and comes back as null. */
async function call(
  path: string,
  signal: AbortSignal,
  { missing, ...request }: RequestInit & { missing?: boolean } = {},
): Promise<unknown> {
  const response = await fetch(`${API}${path}`, { ...request, signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (missing && response.status === 404) {
    // What is not read would keep the connection busy.
    await response.body?.cancel();
    return null;
  }
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/** A short look, not a full check: the schema library would double the page, and a wrong shape only means that the phone answers itself. */
function isReport(answer: unknown): answer is Report {
  const report = answer as Partial<Report> | null;
  return (
    typeof report?.verdict === 'string' &&
    Array.isArray(report.findings) &&
    Array.isArray(report.ingredients) &&
    Array.isArray(report.guidance)
  );
}
