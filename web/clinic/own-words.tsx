import type { ClinicTreatment } from '../../functions/contract.ts';
import { DayStepper } from './day-stepper.tsx';
import { HeldBackList } from './held-back-list.tsx';
import { LinesField } from './lines-field.tsx';
import { say } from './say.ts';

const USUAL_OPENING_DAYS = 2;

/** What the clinic says in its own words: the first days, the products it hands out, ingredients of its own to hold back. */
export function OwnWords({
  treatment,
  onChange,
}: {
  treatment: ClinicTreatment;
  onChange: (change: Partial<ClinicTreatment>) => void;
}) {
  const { opening, products, heldBack } = treatment;
  const setOpening = (says: string, untilDay: number) =>
    onChange({ opening: says.trim() === '' ? undefined : { says, untilDay } });
  return (
    <section class="card own-words stack">
      <h2>{say('own.title')}</h2>
      <div class="field">
        <label for="opening">{say('own.opening')}</label>
        <span id="opening-hint" class="second quiet">
          {say('own.openingHint')}
        </span>
        <input
          id="opening"
          type="text"
          maxLength={300}
          value={opening?.says ?? ''}
          aria-describedby="opening-hint"
          onInput={(event) => setOpening(event.currentTarget.value, opening?.untilDay ?? USUAL_OPENING_DAYS)}
        />
      </div>
      {opening && (
        <p class="own-days">
          <span>{say('own.openingUntil')}</span>
          <DayStepper
            what={say('own.openingUntil')}
            group={say('own.opening')}
            value={opening.untilDay}
            onDay={(day) => setOpening(opening.says, Math.min(14, Math.max(1, day)))}
          />
        </p>
      )}
      <LinesField
        id="products"
        label={say('own.products')}
        hint={say('own.productsHint')}
        lines={products}
        onLines={(lines) => onChange({ products: lines })}
      />
      <HeldBackList held={heldBack} onChange={(held) => onChange({ heldBack: held })} />
    </section>
  );
}
