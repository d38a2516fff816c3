import { STRONG_CATEGORIES } from '../../rules/report/categories.ts';
import { holdsBack } from '../../rules/report/holds-back.ts';
import type { GapReason, Report } from '../../rules/report.ts';
import { addDays } from '../dates/calendar-day.ts';
import type { MessageId } from '../wording/message.ts';
import type { Wording } from '../wording/wording.ts';
import type { AnswerContext } from './answer-context.ts';
import { asksPrescriber } from './asks-prescriber.ts';
import { besideListLine, isBesideList } from './beside-list.ts';
import { lastRead } from './last-read.ts';
import { planOf } from './plan.ts';
import { TONE_OF_VERDICT, type Tone } from './tone.ts';

/** The headline of an answer: the kind, the large line, and the lines below it. */
export interface VerdictWords {
  tone: Tone;
  kind: string;
  large: string;
  below: string[];
}

/** Report and dates -> the words at the top of the answer. */
export function describeVerdict(report: Report, context: AnswerContext, wording: Wording): VerdictWords {
  const { t } = wording;
  const tone = TONE_OF_VERDICT[report.verdict];
  const kind = t(`kind.${tone}`);
  if (report.verdict === 'avoid') return { tone, kind, ...describeAvoid(report, context, wording) };
  if (report.verdict === 'caution') return { tone, kind, ...describeCaution(report, context, wording) };
  if (report.verdict === 'no-flags') return { tone, kind, ...describeNoFlags(report, context, wording) };
  return { tone, kind, ...describeCannotTell(report, context, wording) };
}

type Lines = Pick<VerdictWords, 'large' | 'below'>;

function describeAvoid(report: Report, context: AnswerContext, { t, day, list }: Wording): Lines {
  const { careFrom } = planOf(report);
  const has = t('verdict.has', { list: list(namesOf(report, 'avoid', t)) });
  const unread = report.reading.complete ? [] : [t('verdict.avoid.unread')];
  if (careFrom === null) return { large: endlessLine(report, context, t), below: [has, ...unread] };
  const date = day(addDays(context.treatedOn, careFrom), 'sentence');
  return {
    large: t(report.reading.complete ? 'verdict.avoid.from' : 'verdict.avoid.notBefore', { date }),
    below: [has, ...unread],
  };
}

function endlessLine(report: Report, { clinicName }: AnswerContext, t: Wording['t']): string {
  if (asksPrescriber(report)) return t('verdict.avoid.prescriber');
  return clinicName ? t('verdict.avoid.askClinic', { clinic: clinicName }) : t('verdict.avoid.askYourClinic');
}

function describeCaution(report: Report, context: AnswerContext, { t, day, list }: Wording): Lines {
  const { usualFrom } = planOf(report);
  const has = t('verdict.dayHas', { day: report.day, list: list(namesOf(report, 'caution', t)) });
  // How to use it is for whoever prescribed it to say, "stop if it stings" too.
  if (usualFrom === null && asksPrescriber(report)) return { large: t('verdict.avoid.prescriber'), below: [has] };
  const strong = new Set(
    report.findings
      .filter(({ status, category }) => status === 'caution' && STRONG_CATEGORIES.includes(category))
      .map(({ category }) => category),
  );
  return {
    large:
      usualFrom === null
        ? t('verdict.caution.ask')
        : t('verdict.caution.usualFrom', { date: day(addDays(context.treatedOn, usualFrom), 'sentence') }),
    below: [has, strong.size > 1 ? t('verdict.caution.together') : t('verdict.caution.how')],
  };
}

function describeNoFlags(report: Report, { today, clinicName }: AnswerContext, { t, day }: Wording): Lines {
  const all = report.ingredients.length;
  const known = all - report.unknown.length;
  const counted = known === all ? t('verdict.none.knowAll', { n: all }) : t('verdict.none.knowSome', { known, n: all });
  const listOf = clinicName ? t('verdict.none.clinicList', { clinic: clinicName }) : t('verdict.none.generalList');
  return {
    large: t('verdict.none.large'),
    below: [`${t('verdict.none.day', { date: day(today, 'sentence'), day: report.day })} ${counted} ${listOf}`],
  };
}

function describeCannotTell(report: Report, context: AnswerContext, wording: Wording): Lines {
  const { t } = wording;
  const photo = context.origin === 'photo';
  const first = firstGap(report);
  const named = report.reading.gaps.some(({ reason }) => reason === 'outside-list');
  // A name without any list is the front of a pack, which says more than that no list was found.
  const reason = first === 'not-a-list' && named ? 'outside-list' : first;
  if (reason === 'outside-list' && isBesideList(report))
    return { large: t('cannot.beside-list.large'), below: [besideListLine(report, wording)] };
  if (photo && (reason === 'not-a-list' || reason === 'outside-list')) return describeNoListOnPhoto(report, t);
  const all = report.ingredients.length;
  const last = lastRead(report)?.text ?? '';
  if (reason === 'unread-script') return describeUnreadScript(report, wording);
  const values = { known: all - report.unknown.length, n: all, last };
  return {
    large: t(`cannot.${reason}.large`),
    below: [reason === 'ambiguous' ? ambiguousLine(report, wording) : t(`cannot.${reason}.below`, values)],
  };
}

/** ISO 15924 codes, by which a browser names a script in the language of the page. */
const SCRIPT_CODES: Record<string, string> = {
  Cyrillic: 'Cyrl',
  Arabic: 'Arab',
  Greek: 'Grek',
  Hebrew: 'Hebr',
  Thai: 'Thai',
  Devanagari: 'Deva',
  Bengali: 'Beng',
  Tamil: 'Taml',
  Georgian: 'Geor',
  Armenian: 'Armn',
};

/** Which script it looks like, by its name in the language of the page, and where to look instead. */
function describeUnreadScript({ reading }: Report, { t, locale }: Wording): Lines {
  const script = reading.gaps.find(({ reason }) => reason === 'unread-script')?.script;
  const code = script && SCRIPT_CODES[script];
  const name = (code && new Intl.DisplayNames(locale, { type: 'script' }).of(code)) || script;
  const like = name ? [t('cannot.unread-script.like', { script: name })] : [];
  return { large: t('cannot.unread-script.large'), below: [...like, t('cannot.unread-script.below')] };
}

/** Food, the front of the pack, or nothing that could be read: each has its own way on. */
function describeNoListOnPhoto({ notes, claims, reading }: Report, t: Wording['t']): Lines {
  const what = notes.some(({ id }) => id === 'gap.food')
    ? 'food'
    : reading.gaps.some(({ reason }) => reason === 'outside-list') || claims.length > 0
      ? 'front'
      : 'photo';
  return { large: t(`cannot.${what}.large`), below: [t(`cannot.${what}.below`)] };
}

/** "Ethy1 alcohol" can be ethyl alcohol (leave out) or cetyl alcohol (fine). */
function ambiguousLine({ ingredients }: Report, { t, either }: Wording): string {
  const entry = ingredients.find(({ match, candidates }) => match === 'ambiguous' && candidates && candidates.length > 1);
  if (!entry?.candidates) return t('cannot.ambiguous.below');
  const names = entry.candidates.map(({ inci, categories }) =>
    t(categories.some(holdsBack) ? 'cannot.ambiguous.leaveOut' : 'cannot.ambiguous.fine', { name: inci }),
  );
  return t('cannot.ambiguous.between', { word: entry.text, list: either(names) });
}

/** The gap that decides what the patient is asked to do next: a report tells that one first. */
export const firstGap = ({ reading }: Report): GapReason => reading.gaps[0]?.reason ?? 'not-a-list';

/** The categories with a status, in the report's order (strictest first), by the names for a sentence, each once. */
function namesOf({ findings }: Report, status: 'avoid' | 'caution', t: Wording['t']): string[] {
  const names = findings
    .filter((finding) => finding.status === status)
    .map(({ category }) => t(`category.${category}.in` as MessageId));
  return [...new Set(names)];
}
