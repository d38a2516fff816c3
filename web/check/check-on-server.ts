import type { Report } from '../../rules/report.ts';
import { requestCheck } from '../api-client.ts';
import type { LabelToCheck } from './check-label-text.ts';

/** Sends the text, the number of days and the clinic. The treatment date is not among them. */
export function checkOnServer({ text, day, clinic, treatment }: LabelToCheck, signal: AbortSignal): Promise<Report> {
  return requestCheck(
    { text, daysSince: day, ...(clinic ? { clinic } : {}), ...(clinic && treatment ? { treatment } : {}) },
    signal,
  );
}
