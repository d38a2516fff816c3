import { useState } from 'preact/hooks';
import { createClinicClient } from './clinic-client.ts';
import { CopyButton } from './copy-button.tsx';
import { say } from './say.ts';
import { useOffice } from './use-office.ts';

type Step = { at: 'rest' | 'sure' | 'working' } | { at: 'shown'; key: string } | { at: 'said'; sentence: string };

/** Changing the key. The new one is used only when somebody has said that it is kept; until then the old one goes on working. */
export function KeyPart() {
  const { slug, client, useKey } = useOffice();
  const [step, go] = useState<Step>({ at: 'rest' });
  const make = async () => {
    go({ at: 'working' });
    const outcome = await client.changeKey();
    if (outcome.ok) go({ at: 'shown', key: outcome.value.key });
    else go({ at: 'said', sentence: outcome.status === 0 ? say('key.lost') : (outcome.problem?.detail ?? say('trouble')) });
  };
  const use = async (key: string) => {
    go({ at: 'working' });
    const used = await createClinicClient(slug, key).versions(1);
    if (used.ok) useKey(key);
    go(used.ok ? { at: 'said', sentence: say('key.done') } : { at: 'shown', key });
  };
  return (
    <section class="card stack">
      <h2>{say('key.title')}</h2>
      <p class="second">{say('key.lead')}</p>
      {step.at === 'shown' ? (
        <>
          <p>{say('key.shown')}</p>
          <p class="code">{step.key}</p>
          <div class="pair">
            <CopyButton text={step.key}>{say('key.copy')}</CopyButton>
            <button type="button" class="button low main" onClick={() => use(step.key)}>
              {say('key.kept')}
            </button>
          </div>
        </>
      ) : step.at === 'sure' ? (
        <>
          <p>{say('key.sure')}</p>
          <div class="pair">
            <button type="button" class="button low" onClick={() => go({ at: 'rest' })}>
              {say('key.no')}
            </button>
            <button type="button" class="button low main" onClick={make}>
              {say('key.yes')}
            </button>
          </div>
        </>
      ) : (
        <button
          type="button"
          class="button low"
          aria-disabled={step.at === 'working'}
          onClick={() => step.at !== 'working' && go({ at: 'sure' })}
        >
          {say('key.new')}
        </button>
      )}
      <p role="status">{step.at === 'said' ? step.sentence : ''}</p>
    </section>
  );
}
