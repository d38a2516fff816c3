import { useState } from 'preact/hooks';
import type { Finding, Note, Report } from '../../rules/report.ts';
import type { AnswerContext } from '../answer/answer-context.ts';
import { guidesWithDays } from '../answer/guides-with-days.ts';
import { MARK_OF_STATUS } from '../answer/mark-label.ts';
import type { ToldSource } from '../answer/report-in-language.ts';
import { wordsOf } from '../answer/words-of.ts';
import { Icon } from '../parts/icon.tsx';
import { LabelMark } from '../parts/label-mark.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { useWording } from '../wording/use-wording.ts';

interface FindingReasonProps {
  finding: Finding;
  report: Report;
  notes: readonly Note[];
  context: AnswerContext;
  /** Opens an entry for correction. */
  onAsk: (entry: number) => void;
}

/** Why a group is held back: the words on this label, what it does, whose rule, how the guides differ. */
export function FindingReason({ finding, report, notes, context, onAsk }: FindingReasonProps) {
  const { t } = useWording();
  const words = wordsOf(finding, report);
  return (
    <div class="finding-reason second appears">
      <p class="finding-words">
        {words.map((word) => (
          <LabelMark key={word} kind={MARK_OF_STATUS[finding.status]} text={word} dir="auto" />
        ))}
      </p>
      <p>{t(`category.${finding.category}.does`)}</p>
      {notes.map(({ id, says, entries }) => (
        <p key={says}>
          {says}
          {id === 'match.repaired' && entries?.[0] !== undefined && (
            <button type="button" class="button bare low" onClick={() => onAsk(entries[0]!)}>
              {t('unknown.edit')}
              <span class="hidden-word"> {report.ingredients[entries[0]]?.text}</span>
            </button>
          )}
        </p>
      ))}
      {finding.amount === 'low' && <p>{t('finding.low')}</p>}
      <WhoseRule finding={finding} context={context} />
      {finding.disagreement && <p>{finding.disagreement}</p>}
      <Guides finding={finding} />
    </div>
  );
}

function WhoseRule({ finding, context }: { finding: Finding; context: AnswerContext }) {
  const { t } = useWording();
  const { cautionFromDay: days, guidesSay, clinicSays } = finding;
  const clinic = context.clinicName;
  const isOfOne = (n: number) => guidesWithDays(finding.sources, n) === 1;
  const guides = (n: number) => t(isOfOne(n) ? 'finding.oneGuideDays' : 'finding.guideDays', { n });
  const unsetByClinic = (n: number) => t(isOfOne(n) ? 'finding.oneDefaultDays' : 'finding.defaultDays', { n });
  return (
    <>
      {days !== null && (
        <p>
          {guidesSay && clinic ? (
            <>
              <strong class="strong">
                <Sentence id="finding.clinicDays" n={days} values={{ clinic: <bdi>{clinic}</bdi>, n: days }} />
              </strong>{' '}
              {guides(guidesSay.avoidDays)}
            </>
          ) : (
            days > 0 && (clinic ? unsetByClinic(days) : guides(days))
          )}
        </p>
      )}
      {clinicSays && clinic && (
        <p>
          <Sentence id="finding.clinicSays" values={{ clinic: <bdi>{clinic}</bdi>, says: <bdi>{clinicSays}</bdi> }} />
        </p>
      )}
    </>
  );
}

function Guides({ finding }: { finding: Finding }) {
  const { t } = useWording();
  const [open, show] = useState(false);
  if (finding.sources.length === 0) return null;
  return (
    <>
      <button type="button" class="disclose" aria-expanded={open} onClick={() => show(!open)}>
        <Icon name={open ? 'up' : 'down'} />
        {t('finding.guides', { n: finding.sources.length })}
      </button>
      {open && (
        <ul class="guides appears">
          {finding.sources.map(({ id, title, says, told }: ToldSource) => (
            <li key={id + says}>
              <span class="quiet" lang={told && id === 'our-caution' ? undefined : 'en'} dir="auto">
                {title}
              </span>
              <span lang={told ? undefined : 'en'} dir="auto">
                {says}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
