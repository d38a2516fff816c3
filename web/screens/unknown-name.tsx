import { useState } from 'preact/hooks';
import type { Ingredient } from '../../rules/report.ts';
import { CutOut } from '../parts/cut-out.tsx';
import { NameField } from '../parts/name-field.tsx';
import { photoSession } from '../photo/photo-session.ts';
import { wordsOf } from '../photo/words-at.ts';
import { useWording } from '../wording/use-wording.ts';

/** One name we do not know: as it stands on the label, with a way to correct it in place. */
export function UnknownName({ ingredient, editing, onEdit, onCorrect }: UnknownNameProps) {
  const { t } = useWording();
  const candidates = ingredient.candidates ?? [];
  return (
    <li class="unknown-row">
      <span class="unknown-name" dir="auto">
        {ingredient.text}
      </span>
      {!editing && (
        <button type="button" class="button bare low" onClick={() => onEdit(true)}>
          {t('unknown.edit')}
          <span class="hidden-word"> {ingredient.text}</span>
        </button>
      )}
      {editing && (
        <Correction
          text={ingredient.text}
          candidates={candidates.map(({ inci }) => inci)}
          onCorrect={onCorrect}
          onLeave={() => onEdit(false)}
        />
      )}
    </li>
  );
}

interface UnknownNameProps {
  ingredient: Ingredient;
  editing: boolean;
  onEdit: (open: boolean) => void;
  onCorrect: (name: string) => void;
}

interface CorrectionProps {
  text: string;
  candidates: readonly string[];
  onCorrect: (name: string) => void;
  onLeave: () => void;
}

function Correction({ text, candidates, onCorrect, onLeave }: CorrectionProps) {
  const { t } = useWording();
  const [name, type] = useState(text);
  const send = (event: Event) => {
    event.preventDefault();
    if (name.trim() && name.trim() !== text) onCorrect(name.trim());
    else onLeave();
  };
  return (
    <form class="correction appears" onSubmit={send}>
      <CutOut words={wordsOf(photoSession(), text)} />
      {candidates.length > 0 && (
        <div class="pair">
          {candidates.map((candidate) => (
            <button key={candidate} type="button" class="button low" onClick={() => onCorrect(candidate)}>
              {candidate}
            </button>
          ))}
        </div>
      )}
      <NameField label={t('unknown.field')} value={name} onType={type} onChoose={onCorrect} onLeave={onLeave} />
      <div class="pair">
        <button type="submit" class="button low">
          {t('unknown.check')}
        </button>
        <button type="button" class="button bare low" onClick={onLeave}>
          {t('unknown.leave')}
        </button>
      </div>
    </form>
  );
}
