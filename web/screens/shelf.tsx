import '../style/answer.css';
import '../style/shelf.css';
import { useState } from 'preact/hooks';
import { addDays, type CalendarDay } from '../dates/calendar-day.ts';
import { Brand } from '../parts/brand.tsx';
import { DayChip } from '../parts/day-chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { ScreenFrame } from '../parts/screen-frame.tsx';
import { changeDay, groupShelf } from '../shelf/group-shelf.ts';
import { type CheckedItem, useShelf } from '../shelf/use-shelf.ts';
import { addressOf } from '../state/route.ts';
import type { TreatmentDay } from '../state/treatment-day.ts';
import { useWording } from '../wording/use-wording.ts';
import type { Wording } from '../wording/wording.ts';
import { OneAtATime } from './one-at-a-time.tsx';
import { ShelfDate } from './shelf-date.tsx';
import { ShelfFoot } from './shelf-foot.tsx';
import { ShelfReminder } from './shelf-reminder.tsx';
import { ShelfRow } from './shelf-row.tsx';
import { ShelfUndo, useUndo } from './shelf-undo.tsx';
import { ShelfWeeks } from './shelf-weeks.tsx';

/** The patient's products with today's answers, grouped by what may be done tonight. */
export function Shelf({ treatment, today }: { treatment: TreatmentDay; today: CalendarDay }) {
  const wording = useWording();
  const { t } = wording;
  const known = treatment.known ? treatment : null;
  const day = known ? Math.max(0, known.day) : null;
  const { shelf, items, again } = useShelf(day);
  const [editing, edit] = useState(false);
  const undo = useUndo(again);
  const groups = groupShelf(shelf ?? []);
  const context = known && { treatedOn: known.treatedOn, today: known.day < 0 ? known.treatedOn : today };
  return (
    <ScreenFrame width="widest" title={t('shelf.title')} bar={<ShelfBar day={known?.day ?? null} />}>
      <h1 tabIndex={-1}>{t('shelf.title')}</h1>
      {shelf && <p class="lead quiet">{leadOf(shelf, items.length, known?.treatedOn ?? null, wording)}</p>}
      {known && shelf && <ShelfDate treatedOn={known.treatedOn} empty={items.length === 0} />}
      {context && groups.length > 0 && <WeeksAxis today={context.today} />}
      {context && (
        <div class="shelf">
          {groups.map(({ tone, rows }) => (
            <section key={tone}>
              <h2 class="shelf-group">
                {t(`shelf.${tone}`)} <span class="second quiet">{wording.number(rows.length)}</span>
              </h2>
              <ul class="rows">
                {rows.map((row) => (
                  <ShelfRow
                    key={row.item.id}
                    row={row}
                    context={context}
                    editing={editing}
                    onChange={again}
                    onDelete={undo.remove}
                  />
                ))}
              </ul>
              {tone === 'avoid' && <OneAtATime rows={rows} treatedOn={context.treatedOn} />}
            </section>
          ))}
        </div>
      )}
      {context && shelf && <ShelfWeeks shelf={shelf} treatedOn={context.treatedOn} />}
      <ShelfUndo undo={undo} />
      <div class="pair">
        <a class="button main" href={addressOf('arrive')}>
          <Icon name="list" />
          {t('shelf.check')}
        </a>
        {context && shelf && <ShelfReminder shelf={shelf} day={day ?? 0} treatedOn={context.treatedOn} />}
        {items.length > 0 && (
          <button type="button" class="button" aria-pressed={editing} onClick={() => edit(!editing)}>
            <Icon name="pen" />
            {t(editing ? 'shelf.editDone' : 'shelf.edit')}
          </button>
        )}
      </div>
      {shelf && <ShelfFoot items={items} onChange={again} />}
    </ScreenFrame>
  );
}

function ShelfBar({ day }: { day: number | null }) {
  return (
    <>
      <Brand />
      {day !== null && <DayChip day={day} />}
    </>
  );
}

/** "2 for tonight. Next one back: Body cream, on Friday 27 November." */
function leadOf(shelf: readonly CheckedItem[], count: number, treatedOn: CalendarDay | null, { t, day }: Wording): string {
  if (count === 0) return t('shelf.empty');
  if (!treatedOn) return t('shelf.noDate');
  const tonight = t('shelf.tonight', { n: shelf.filter(({ report }) => report.verdict === 'no-flags').length });
  const next = shelf.filter(({ report }) => report.verdict === 'avoid').toSorted((a, b) => changeDay(a) - changeDay(b))[0];
  if (!next || changeDay(next) === Number.MAX_SAFE_INTEGER) return tonight;
  return `${tonight} ${t('shelf.next', { name: next.item.name, date: day(addDays(treatedOn, changeDay(next)), 'sentence') })}`;
}

/** The four weeks above the rails of the rows. For the eye only. */
function WeeksAxis({ today }: { today: CalendarDay }) {
  const { t, day } = useWording();
  return (
    <p class="weeks small quiet" aria-hidden="true">
      <span class="strong">{t('rail.today')}</span>
      {[7, 14, 21].map((days) => (
        <span key={days}>{day(addDays(today, days), 'axis')}</span>
      ))}
    </p>
  );
}
