import { useState } from 'preact/hooks';
import type { ClinicDetails, ClinicVersion, ClinicWeek } from '../../functions/contract.ts';
import { sayLive } from '../state/live-word.ts';
import { useWording } from '../wording/use-wording.ts';
import { checksAffected } from './checks-affected.ts';
import { say } from './say.ts';
import { tellChanges } from './tell-change.ts';
import { useLoaded } from './use-loaded.ts';
import { useOffice } from './use-office.ts';
import { useTitle } from './use-title.ts';

const PAGE = 10;

/** Every version with what it changed, in words, and the way back to it. */
export function HistoryScreen() {
  const { client, draft } = useOffice();
  const [versions, put] = useState<ClinicVersion[]>([]);
  const [before, setBefore] = useState<number | undefined>(undefined);
  const load = async () => {
    const found = await client.versions(PAGE, before);
    if (found.ok) {
      put([...versions, ...found.value.versions]);
      setBefore(found.value.before);
    }
    return found;
  };
  const { value, trouble, again } = useLoaded(load);
  const { value: stats } = useLoaded(client.stats);
  useTitle(say('history.title'));
  return (
    <>
      <h1 tabIndex={-1}>{say('history.title')}</h1>
      <p class="second quiet">{say('history.lead')}</p>
      {trouble && <p class="mend">{trouble}</p>}
      <ol class="versions office-part">
        {versions.map((version, at) => (
          <VersionCard
            key={version.version}
            version={version}
            earlier={versions[at + 1]}
            current={version.version === draft.saved.version}
            week={stats?.weeks.at(-1)}
          />
        ))}
      </ol>
      {value && before !== undefined && (
        <button type="button" class="button low" onClick={again}>
          {say('history.earlier')}
        </button>
      )}
    </>
  );
}

interface VersionCardProps {
  version: ClinicVersion;
  /** The one before; undefined: it is the first, or not fetched yet. */
  earlier: ClinicVersion | undefined;
  current: boolean;
  week: ClinicWeek | undefined;
}

function VersionCard({ version: { version, savedAt, clinic }, earlier, current, week }: VersionCardProps) {
  const { draft, facts, change, confirm } = useOffice();
  const wording = useWording();
  const lines = earlier ? tellChanges(earlier.clinic, clinic, wording) : version === 1 ? [say('history.first')] : [];
  const restore = () => {
    change(clinic);
    // It was meant when it was saved: nobody is asked a second time.
    for (const { id, windows } of clinic.treatments) {
      for (const window of windows) if (facts.farFromGuides(window)) confirm(`${id}/${window.category}`);
    }
    sayLive(say('history.restored', { version }));
  };
  return (
    <li class="card stack">
      <h2>
        {say('history.version', { version })} {current && <span class="rule-mark small">{say('history.now')}</span>}
      </h2>
      <p class="second quiet">{wording.day(savedAt.slice(0, 10), 'sentence')}</p>
      <ul class="second changes">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details>
        <summary class="disclose">{say('history.view', { version })}</summary>
        <ul class="second changes">
          {tellChanges(withoutOwnRules(clinic), clinic, wording).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      {!current && (
        <>
          {week && <p class="second quiet">{checksAffected(draft.saved.clinic, clinic, week)}</p>}
          <button type="button" class="button low" onClick={restore}>
            {say('history.restore', { version })}
          </button>
        </>
      )}
    </li>
  );
}

/** What a clinic would be with nothing but general rules: against it, all it says of its own is told. */
const withoutOwnRules = (clinic: ClinicDetails): ClinicDetails => ({
  ...clinic,
  contact: {},
  embedOrigins: [],
  treatments: clinic.treatments.map(({ id, title, protocol }) => ({
    id,
    title,
    protocol,
    windows: [],
    heldBack: [],
    products: [],
  })),
});
