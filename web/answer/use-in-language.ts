import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../rules/report.ts';
import type { Checked } from '../check/check-label-text.ts';
import { loadSourceWords } from '../wording/load-source-words.ts';
import { useWording } from '../wording/use-wording.ts';
import type { Wording } from '../wording/wording.ts';

type Tell = (report: Report, wording: Wording) => Report;

/** The answer in the language of the page; null while there is none or its sentences are being fetched. */
export function useInLanguage(checked: Checked | null): Checked | null {
  const wording = useWording();
  const english = wording.language === 'en';
  const [told, learn] = useState<{ language: string; tell: Tell } | null>(null);
  const tell = told?.language === wording.language ? told.tell : null;
  useEffect(() => {
    if (english || tell) return;
    Promise.all([import('./report-in-language.ts'), loadSourceWords(wording.language)]).then(
      ([{ reportInLanguage }, words]) =>
        learn({ language: wording.language, tell: (report, wording) => reportInLanguage(report, wording, words) }),
      // Better the answer in English than none.
      () => learn({ language: wording.language, tell: (report) => report }),
    );
  }, [wording.language]);
  if (!checked || english) return checked;
  return tell && { ...checked, report: tell(checked.report, wording) };
}
