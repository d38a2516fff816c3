import { useState } from 'preact/hooks';
import type { ClinicDetails } from '../../functions/contract.ts';
import { useWording } from '../wording/use-wording.ts';
import type { Conflict, Merge } from './merge-changes.ts';
import { say } from './say.ts';
import { tellField } from './tell-change.ts';
import { withField } from './with-field.ts';

interface ConflictCardProps {
  merge: Merge;
  version: number;
  /** The clinic as it stands now, with theirs in every conflict. */
  base: ClinicDetails;
  onSettle: (clinic: ClinicDetails) => void;
}

/** Somebody saved while this one was editing: both values of each row that both changed, and a choice for each. */
export function ConflictCard({ merge, version, base, onSettle }: ConflictCardProps) {
  const { conflicts } = merge;
  const [mine, choose] = useState<ReadonlySet<string>>(new Set());
  const pick = (field: string, own: boolean) => {
    const next = new Set(mine);
    if (own) next.add(field);
    else next.delete(field);
    choose(next);
  };
  const settle = (own: ReadonlySet<string>) =>
    onSettle(
      conflicts
        .filter(({ field }) => own.has(field))
        .reduce((clinic, { field, mine: value }) => withField(clinic, field, value), base),
    );
  return (
    <section class="card conflict stack" role="alert">
      <h2>{say('conflict.title', { version })}</h2>
      <p class="second">{say(conflicts.length > 0 ? 'conflict.lead' : 'conflict.clear')}</p>
      {conflicts.map((conflict) => (
        <ConflictRow
          key={conflict.field}
          conflict={conflict}
          base={base}
          own={mine.has(conflict.field)}
          onPick={(own) => pick(conflict.field, own)}
        />
      ))}
      {conflicts.length > 0 && (
        <div class="pair">
          <button type="button" class="button low" onClick={() => settle(new Set())}>
            {say('conflict.allTheirs')}
          </button>
          <button type="button" class="button low" onClick={() => settle(new Set(conflicts.map(({ field }) => field)))}>
            {say('conflict.allMine')}
          </button>
          <button type="button" class="button low main" onClick={() => settle(mine)}>
            {say('conflict.use')}
          </button>
        </div>
      )}
    </section>
  );
}

function ConflictRow({
  conflict,
  base,
  own,
  onPick,
}: {
  conflict: Conflict;
  base: ClinicDetails;
  own: boolean;
  onPick: (own: boolean) => void;
}) {
  const wording = useWording();
  const { field, mine, theirs } = conflict;
  const choice = (isMine: boolean) => (
    <label class="choice">
      <input type="radio" name={field} checked={own === isMine} onChange={() => onPick(isMine)} />
      <span>
        {say(isMine ? 'conflict.mine' : 'conflict.theirs', { value: tellField(field, isMine ? mine : theirs, [base], wording) })}
      </span>
    </label>
  );
  return (
    <fieldset class="conflict-row">
      <legend class="hidden-word">{field}</legend>
      {choice(false)}
      {choice(true)}
    </fieldset>
  );
}
