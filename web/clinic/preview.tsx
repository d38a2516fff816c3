import { useEffect, useState } from 'preact/hooks';
import type { ClinicDetails, ClinicTreatment } from '../../functions/contract.ts';
import { clinicProtocol } from '../../rules/clinic/clinic-protocol.ts';
import { railSegments } from '../answer/rail-segments.ts';
import { VerdictShape } from '../parts/verdict-shape.tsx';
import { useWording } from '../wording/use-wording.ts';
import type { Facts } from './facts.ts';
import { type PreviewAnswer, previewAnswer } from './preview-answer.ts';
import samples from './sample-products.json' with { type: 'json' };
import { say } from './say.ts';
import { useOffice } from './use-office.ts';

/** What a patient on day N reads of a sample product: by the rules as they are being edited, and what it was before. */
export function Preview({ treatment }: { treatment: ClinicTreatment }) {
  const { slug, facts, draft, changes } = useOffice();
  const [day, setDay] = useState(3);
  const [product, choose] = useState(0);
  const answers = usePreview({
    slug,
    facts,
    now: draft.clinic,
    before: draft.saved.clinic,
    treatment: treatment.id,
    day,
    label: samples[product]?.label ?? '',
  });
  return (
    <aside class="preview" aria-labelledby="preview-title">
      <div class="preview-head stack">
        <h2 id="preview-title">{say('preview.title')}</h2>
        <input
          type="range"
          class="slider"
          min={0}
          max={28}
          value={day}
          aria-label={say('preview.dayLabel')}
          aria-valuetext={say('preview.dayShort', { day })}
          onInput={(event) => setDay(event.currentTarget.valueAsNumber)}
        />
        <p class="preview-day">
          <span class="strong">{say('preview.day', { day })}</span>
          <span class="quiet">{say('preview.range')}</span>
        </p>
        <div class="field">
          <label for="sample" class="hidden-word">
            {say('preview.product')}
          </label>
          <select id="sample" value={product} onChange={(event) => choose(Number(event.currentTarget.value))}>
            {samples.map(({ name }, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      {answers && (
        <div class="preview-body stack" aria-live="polite">
          <PreviewCard answer={answers.now} day={day} />
          {answers.now.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {answers.now.reasons.map(({ group, says }) => (
            <p key={group}>
              <span class="strong">{group}.</span> {says.join(' ')}
            </p>
          ))}
          {changes.length > 0 && <p class="quiet">{beforeLine(answers)}</p>}
        </div>
      )}
    </aside>
  );
}

interface Answers {
  now: PreviewAnswer;
  before: PreviewAnswer;
}

function beforeLine({ now, before }: Answers): string {
  if (now.kind === before.kind && now.large === before.large) return say('preview.same');
  const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
  return say('preview.before', { kind: lower(before.kind), large: lower(before.large) });
}

interface PreviewInput {
  slug: string;
  facts: Facts;
  now: ClinicDetails;
  before: ClinicDetails;
  treatment: string;
  day: number;
  label: string;
}

/** Null until the engine is there; the last answer stays while the next is worked out. */
function usePreview({ slug, facts, now, before, treatment, day, label }: PreviewInput): Answers | null {
  const wording = useWording();
  const [answers, show] = useState<Answers | null>(null);
  useEffect(() => {
    let stale = false;
    const answer = (clinic: ClinicDetails) =>
      previewAnswer(label, clinicProtocol({ slug, version: 0, ...clinic }, treatment, facts), day, wording);
    Promise.all([answer(now), answer(before)])
      .then(([nowAnswer, beforeAnswer]) => !stale && show({ now: nowAnswer, before: beforeAnswer }))
      .catch(() => undefined);
    return () => {
      stale = true;
    };
  }, [now, before, treatment, day, label]);
  return answers;
}

function PreviewCard({ answer, day }: { answer: PreviewAnswer; day: number }) {
  const { tone, kind, large, has, report, plan } = answer;
  const held = report.verdict === 'avoid' || report.verdict === 'caution';
  return (
    <div class={`verdict tone-${tone}`}>
      <div class="verdict-top">
        <p class="verdict-kind">
          <VerdictShape tone={tone} />
          {kind}
        </p>
        <p class="preview-large">{large}</p>
        {has && <p>{has}</p>}
      </div>
      {held && (
        <div class="verdict-plan">
          <span class="four-weeks tall" aria-hidden="true">
            {railSegments(report.verdict, day, plan).map((piece) => (
              <span key={piece.tone} class={`four-weeks-piece tone-${piece.tone}`} style={{ flexGrow: piece.days }} />
            ))}
          </span>
          <p class="preview-day small quiet" aria-hidden="true">
            <span>{say('preview.dayShort', { day })}</span>
            <span>{day + 28}</span>
          </p>
        </div>
      )}
    </div>
  );
}
