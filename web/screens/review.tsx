import '../style/answer.css';
import '../style/photo.css';
import { useEffect, useState } from 'preact/hooks';
import { BackLink } from '../parts/back-link.tsx';
import { ScreenFrame } from '../parts/screen-frame.tsx';
import { changeLabel } from '../photo/change-label.ts';
import { type DoubtfulPlace, isRestClear, MOST_PLACES } from '../photo/doubtful-places.ts';
import { photoSession } from '../photo/photo-session.ts';
import { placesNow } from '../photo/take-over-reading.ts';
import { useStore } from '../state/kept-store.ts';
import { addressOf, openScreen } from '../state/route.ts';
import { visit as visitStore } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';
import { PhotoWithPlaces } from './photo-with-places.tsx';
import { ReviewPlace } from './review-place.tsx';

/** A place and what became of it. `found` is where it stood in the text as it was read, `now` where it stands in the text as it is. */
export interface OpenPlace {
  found: DoubtfulPlace;
  now: { start: number; end: number };
  answer: string | null;
}

/** The places in doubt, each beside its piece of the photo. Going on without an answer is allowed; the answer then says so. */
export function Review() {
  const { t } = useWording();
  const { text, unread } = useStore(visitStore);
  const [places, set] = useState<OpenPlace[] | null>(null);
  const [restClear, setRestClear] = useState(false);
  const [all, showAll] = useState(false);
  useEffect(() => {
    placesNow().then(({ places: found, names }) => {
      setRestClear(isRestClear(found.length, names));
      set(found.map((place) => ({ found: place, now: place, answer: null })));
    });
  }, []);
  if (!places) return null;
  const shown = all ? places : places.slice(0, MOST_PLACES);
  const left = places.filter(({ answer }) => answer === null).length;
  const settle = (at: number, words: string) => {
    const place = places[at];
    if (!place) return;
    const changed = changeLabel({ text, unread }, place.now.start, place.now.end, words);
    visitStore.change({ text: changed.text, unread: changed.unread });
    const shift = words.length - (place.now.end - place.now.start);
    set(
      places.map((one, index) => {
        if (index === at) return { ...one, now: { start: place.now.start, end: place.now.start + words.length }, answer: words };
        return one.now.start >= place.now.end ? { ...one, now: { start: one.now.start + shift, end: one.now.end + shift } } : one;
      }),
    );
  };
  const goOn = () => {
    visitStore.change({ checkedText: visitStore.get().text });
    openScreen('answer', 'instead');
  };
  const title = t('review.title', { n: places.length });
  return (
    <ScreenFrame title={title} bar={<BackLink href={addressOf('photo')}>{t('review.back')}</BackLink>}>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="lead quiet">{restClear ? `${t('review.restClear')} ${t('review.line')}` : t('review.line')}</p>
      {photoSession().photos.map((photo, at) => (
        <PhotoWithPlaces key={photo.picture} photo={photo} at={at} places={shown} />
      ))}
      <ol class="rows review-places">
        {shown.map((place, at) => (
          <ReviewPlace key={place.found.start} place={place} number={at + 1} onSettle={(words) => settle(at, words)} />
        ))}
      </ol>
      {!all && places.length > MOST_PLACES && (
        <button type="button" class="disclose" onClick={() => showAll(true)}>
          {t('review.more', { n: places.length - MOST_PLACES })}
        </button>
      )}
      <section>
        <h2>{t('review.all')}</h2>
        <div class="card">
          <p class="label-text" dir="ltr">
            {text}
          </p>
        </div>
      </section>
      <div class="sticky">
        <button type="button" class="button main wide" onClick={goOn}>
          {t('review.go')}
        </button>
        {left > 0 && <p class="small quiet">{t('review.left', { n: left })}</p>}
      </div>
    </ScreenFrame>
  );
}
