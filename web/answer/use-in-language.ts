import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../rules/report.ts';
import type { Checked } from '../check/check-label-text.ts';
import { loadSourceWords } from '../wording/load-source-words.ts';
import { useWording } from '../wording/use-wording.ts';
import type { Wording } from '../wording/wording.ts';

type Tell = (report: Report, wording: Wording) => Report;

/**
 * The answer in the language of the page; null while there is none or its sentences are being fetched. In another language it stays as
 * it was until it can be said, so that what is open in it, and what is being typed, is not lost.
 */
export function useInLanguage(checked: Checked | null): Checked | null {
  const wording = useWording();
  const english = wording.language === 'en';
  const [told, learn] = useState<{ language: string; tell: Tell } | null>(null);
  const shown = useRef<{ of: Checked; as: Checked } | null>(null);
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
  if (checked && english) shown.current = { of: checked, as: checked };
  else if (checked && tell) shown.current = { of: checked, as: { ...checked, report: tell(checked.report, wording) } };
  return shown.current?.of === checked ? shown.current.as : null;
}
