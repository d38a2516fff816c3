import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SuggestedName } from '../api-client.ts';
import { suggestNames } from '../check/suggest-names.ts';
import { useWording } from '../wording/use-wording.ts';

const PAUSE_MS = 150;

interface NameFieldProps {
  label: string;
  value: string;
  onType: (name: string) => void;
  /** A suggestion was chosen. */
  onChoose: (name: string) => void;
  onLeave?: () => void;
}

/** A field for an ingredient with known names as it is typed (WAI-ARIA combobox with a list). Any other name can be typed as well. */
export function NameField({ label, value, onType, onChoose, onLeave }: NameFieldProps) {
  const { t } = useWording();
  const id = useId();
  const { names, close } = useSuggestions(value);
  const [at, move] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  // Before the field is painted: a phone opens its keys only for a field that has the focus right after the tap.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const choose = (name: string) => {
    close(name);
    move(-1);
    onChoose(name);
  };
  const byKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && names.length > 0) {
      event.preventDefault();
      move((at + step + names.length) % names.length);
    } else if (event.key === 'Enter' && names[at]) {
      event.preventDefault();
      choose(names[at].inci);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (names.length > 0) close(value);
      else onLeave?.();
    }
  };
  return (
    <div class="field name-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={field}
        type="text"
        role="combobox"
        aria-expanded={names.length > 0}
        aria-controls={`${id}-names`}
        aria-autocomplete="list"
        aria-activedescendant={names[at] ? `${id}-${at}` : undefined}
        value={value}
        dir="auto"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        onInput={(event) => {
          move(-1);
          onType(event.currentTarget.value);
        }}
        onKeyDown={byKey}
      />
      <div id={`${id}-names`} role="listbox" aria-label={t('unknown.suggestions')} hidden={names.length === 0}>
        {names.map(({ inci, categories }, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, as the pattern of a combobox asks
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard in the field
          <div key={inci} id={`${id}-${index}`} role="option" aria-selected={index === at} onClick={() => choose(inci)}>
            <span>{inci}</span>
            {categories[0] && <span class="small quiet">{t(`category.${categories[0]}.name`)}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Names for what is typed, asked for after a short pause; the first value asks for nothing. */
function useSuggestions(typed: string): { names: SuggestedName[]; close: (chosen: string) => void } {
  const [names, show] = useState<SuggestedName[]>([]);
  const settled = useRef(typed);
  useEffect(() => {
    if (typed === settled.current) return;
    const given = new AbortController();
    const timer = setTimeout(
      () => suggestNames(typed, given.signal).then((found) => !given.signal.aborted && show(found)),
      PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
      given.abort();
    };
  }, [typed]);
  return {
    names,
    close: (chosen) => {
      settled.current = chosen;
      show([]);
    },
  };
}
