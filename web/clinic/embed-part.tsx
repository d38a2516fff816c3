import type { ClinicDetails } from '../../functions/contract.ts';
import { CopyButton } from './copy-button.tsx';
import { LinesField } from './lines-field.tsx';
import { say } from './say.ts';
import { useOffice } from './use-office.ts';

/** The page in a frame on the clinic's own site. */
export function EmbedPart({ clinic, onChange }: { clinic: ClinicDetails; onChange: (clinic: ClinicDetails) => void }) {
  const { slug } = useOffice();
  const snippet = `<iframe src="${location.origin}/embed/${slug}#c=${slug}" title="Aftercheck" allow="camera" width="100%" height="800"></iframe>`;
  return (
    <section class="card stack">
      <h2>{say('embed.title')}</h2>
      <p class="second">{say('embed.lead')}</p>
      <LinesField
        id="origins"
        label={say('embed.origins')}
        hint={say('embed.originsHint')}
        lines={clinic.embedOrigins}
        onLines={(lines) => onChange({ ...clinic, embedOrigins: lines.map((line) => line.replace(/\/+$/, '')) })}
      />
      {clinic.embedOrigins.length > 0 && (
        <>
          <pre class="code">{snippet}</pre>
          <CopyButton text={snippet}>{say('embed.copy')}</CopyButton>
          <p class="second quiet">{say('embed.storage')}</p>
        </>
      )}
    </section>
  );
}
