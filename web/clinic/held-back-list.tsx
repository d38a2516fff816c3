import type { ClinicTreatment } from '../../functions/contract.ts';
import { DayStepper } from './day-stepper.tsx';
import { say } from './say.ts';
import { withPart } from './with-field.ts';

type HeldBack = ClinicTreatment['heldBack'][number];

const USUAL_DAYS = 7;
const MOST = 30;

/** Ingredients the clinic holds back beside the groups: "no arnica". */
export function HeldBackList({ held, onChange }: { held: HeldBack[]; onChange: (held: HeldBack[]) => void }) {
  const put = (at: number, row: HeldBack) => onChange(held.with(at, row));
  return (
    <fieldset class="held-back stack">
      <legend class="strong">{say('own.held')}</legend>
      <p class="second quiet">{say('own.heldHint')}</p>
      {held.map((row, at) => (
        <HeldBackRow
          key={at}
          at={at}
          row={row}
          onRow={(next) => put(at, next)}
          onRemove={() => onChange(held.toSpliced(at, 1))}
        />
      ))}
      {held.length < MOST && (
        <button
          type="button"
          class="button low"
          onClick={() => onChange([...held, { name: '', avoidDays: USUAL_DAYS, cautionDays: USUAL_DAYS }])}
        >
          {say('own.heldAdd')}
        </button>
      )}
    </fieldset>
  );
}

function HeldBackRow({
  at,
  row,
  onRow,
  onRemove,
}: {
  at: number;
  row: HeldBack;
  onRow: (row: HeldBack) => void;
  onRemove: () => void;
}) {
  const name = row.name || say('own.heldNew');
  return (
    <div class="held-row">
      <div class="field">
        <label for={`held-${at}`}>{say('own.heldName')}</label>
        <input
          id={`held-${at}`}
          type="text"
          maxLength={80}
          value={row.name}
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => onRow({ ...row, name: event.currentTarget.value })}
        />
      </div>
      <p class="own-days">
        <span>{say('own.heldDays')}</span>
        <DayStepper
          what={say('own.heldDays')}
          group={name}
          value={row.avoidDays}
          onDay={(day) => onRow({ ...row, avoidDays: day, cautionDays: day })}
        />
      </p>
      <div class="field">
        <label for={`held-says-${at}`}>{say('own.heldSays')}</label>
        <input
          id={`held-says-${at}`}
          type="text"
          maxLength={200}
          value={row.says ?? ''}
          onInput={(event) =>
            onRow(withPart(row, 'says', event.currentTarget.value.trim() === '' ? undefined : event.currentTarget.value))
          }
        />
      </div>
      <button type="button" class="button low bare" onClick={onRemove}>
        {say('own.heldRemove', { name })}
      </button>
    </div>
  );
}
