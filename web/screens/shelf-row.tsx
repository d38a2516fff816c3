import { useState } from 'preact/hooks';
import type { AnswerContext } from '../answer/answer-context.ts';
import { describeVerdict } from '../answer/describe-verdict.ts';
import { planOf } from '../answer/plan.ts';
import { railSegments } from '../answer/rail-segments.ts';
import { TONE_OF_VERDICT } from '../answer/tone.ts';
import { addDays, type CalendarDay } from '../dates/calendar-day.ts';
import { Icon } from '../parts/icon.tsx';
import { VerdictShape } from '../parts/verdict-shape.tsx';
import { openItem } from '../shelf/item-of-visit.ts';
import type { ShelfItem } from '../shelf/shelf-item.ts';
import { keepItem } from '../shelf/shelf-store.ts';
import type { CheckedItem } from '../shelf/use-shelf.ts';
import { clinic as clinicStore } from '../state/clinic.ts';
import { useStore } from '../state/kept-store.ts';
import { sayLive } from '../state/live-word.ts';
import { addressOf } from '../state/route.ts';
import { storageTrouble } from '../state/storage-trouble.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';
import type { Wording } from '../wording/wording.ts';
import { ShelfPicture } from './shelf-picture.tsx';

interface ShelfRowProps {
  row: CheckedItem;
  context: { treatedOn: CalendarDay; today: CalendarDay };
  editing: boolean;
  onChange: () => void;
  onDelete: (item: ShelfItem) => void;
}

/** One product: its picture, name, status with date, and its four weeks. It opens its answer. */
export function ShelfRow({ row: { item, report }, context, editing, onChange, onDelete }: ShelfRowProps) {
  const wording = useWording();
  const { t } = wording;
  const { details } = useStore(clinicStore);
  const tone = TONE_OF_VERDICT[report.verdict];
  return (
    <li class={`shelf-row tone-${tone}`}>
      <a class="shelf-open" href={addressOf('answer')} onClick={() => openItem(item)}>
        <span class="shelf-picture">{item.picture ? <img src={item.picture} alt="" /> : <Icon name="bottle" />}</span>
        <span class="shelf-words">
          <span class="strong shelf-name">
            <bdi>{item.name}</bdi>
          </span>
          <span class="shelf-status second">
            <VerdictShape tone={tone} />
            {statusOf({ item, report }, { ...context, origin: item.origin, clinicName: details?.name ?? null }, wording)}
          </span>
          <span class="rail-track mini" aria-hidden="true">
            {railSegments(report.verdict, report.day, planOf(report)).map(({ tone: piece, days }) => (
              <span key={piece} class={`rail-piece tone-${piece}`} style={{ flexGrow: days }} />
            ))}
          </span>
        </span>
        <Icon name="next" />
      </a>
      {editing && (
        <div class="shelf-edit">
          <Rename item={item} onChange={onChange} />
          <ShelfPicture item={item} onChange={onChange} />
          <button type="button" class="button low" onClick={() => onDelete(item)}>
            {t('shelf.delete')}
            <span class="hidden-word"> {item.name}</span>
          </button>
        </div>
      )}
    </li>
  );
}

/** "From Fri 27 Nov" · "As usual from Fri 27 Nov" · "Nothing flagged" · without a date what the answer says in its large line */
function statusOf({ report }: CheckedItem, context: AnswerContext, wording: Wording): string {
  const { t, day } = wording;
  const { careFrom, usualFrom, complete } = planOf(report);
  const date = (days: number) => day(addDays(context.treatedOn, days), 'row');
  if (report.verdict === 'avoid' && careFrom !== null)
    return t(complete ? 'shelf.from' : 'shelf.notBefore', { date: date(careFrom) });
  if (report.verdict === 'caution' && usualFrom !== null) return t('shelf.usualFrom', { date: date(usualFrom) });
  if (report.verdict === 'no-flags') return t('kind.clear');
  return describeVerdict(report, context, wording).large;
}

function Rename({ item, onChange }: { item: ShelfItem; onChange: () => void }) {
  const { t } = useWording();
  const [name, type] = useState(item.name);
  const id = `rename-${item.id}`;
  const rename = async (event: Event) => {
    event.preventDefault();
    if (!name.trim() || name.trim() === item.name) return;
    storageTrouble.tell(await keepItem({ ...item, name: name.trim() }));
    if (visit.get().shelfId === item.id) visit.change({ productName: name.trim() });
    sayLive(t('settings.changed'));
    onChange();
  };
  return (
    <form class="rename" onSubmit={rename}>
      <div class="field">
        <label for={id} class="hidden-word">
          {t('keep.name')}
        </label>
        <input
          id={id}
          value={name}
          maxLength={80}
          dir="auto"
          autocomplete="off"
          onInput={(event) => type(event.currentTarget.value)}
          // Whoever goes on without the button has renamed it all the same.
          onChange={rename}
        />
      </div>
      <button type="submit" class="button low">
        {t('shelf.rename')}
      </button>
    </form>
  );
}
