import { useState } from 'preact/hooks';
import { CutOut } from '../parts/cut-out.tsx';
import { Icon } from '../parts/icon.tsx';
import { NameField } from '../parts/name-field.tsx';
import { photoSession } from '../photo/photo-session.ts';
import { wordsAt } from '../photo/words-at.ts';
import { addressOf } from '../state/route.ts';
import { useWording } from '../wording/use-wording.ts';
import type { OpenPlace } from './review.tsx';

/** One place: its piece of the photo, what it may be, something else. Nothing is preselected. */
export function ReviewPlace({
  place,
  number,
  onSettle,
}: {
  place: OpenPlace;
  number: number;
  onSettle: (words: string) => void;
}) {
  const { t } = useWording();
  const { found, answer } = place;
  const [other, type] = useState<string | null>(null);
  const unread = found.kind === 'unread';
  const settle = (words: string) => {
    onSettle(words);
    type(null);
  };
  return (
    <li class="review-place" id={`place-${number}`}>
      <h2 class="review-question">{t(unread ? 'review.unread' : 'review.which', { n: number })}</h2>
      <CutOut words={wordsAt(photoSession(), found.start, found.end)} />
      {!unread && (
        <fieldset class="choices">
          <legend class="hidden-word">{t('review.which', { n: number })}</legend>
          {optionsOf(place).map((option) => (
            <label key={option} class="choice">
              <input type="radio" name={`place-${number}`} checked={answer === option} onChange={() => settle(option)} />
              <bdi>{option}</bdi>
            </label>
          ))}
          <label class="choice">
            <input type="radio" name={`place-${number}`} checked={other !== null} onChange={() => type('')} />
            {t('review.else')}
          </label>
        </fieldset>
      )}
      {unread && other === null && (
        <div class="pair">
          <button type="button" class="button" onClick={() => type('')}>
            <Icon name="pen" />
            {t('review.type')}
          </button>
          <a class="button" href={addressOf('photo')}>
            <Icon name="camera" />
            {t('review.newPhoto')}
          </a>
        </div>
      )}
      {other !== null && (
        <form
          class="review-other"
          onSubmit={(event) => {
            event.preventDefault();
            if (other.trim()) settle(other.trim());
          }}
        >
          <NameField label={t('unknown.field')} value={other} onType={type} onChoose={settle} onLeave={() => type(null)} />
          <button type="submit" class="button low">
            {t('review.use')}
          </button>
        </form>
      )}
      {answer !== null && (
        <p class="second quiet">
          {t('review.settled')} <bdi>{answer}</bdi>
        </p>
      )}
      {unread && answer === null && <p class="second quiet">{t('review.unreadSay')}</p>}
    </li>
  );
}

/** The names it may be, and what was read, which may be right. An answer that was typed stands with them. */
const optionsOf = ({ found, answer }: OpenPlace): string[] => [
  ...new Set([...found.options, found.text, ...(answer ? [answer] : [])]),
];
