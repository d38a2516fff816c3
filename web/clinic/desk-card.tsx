import { type ClinicLinkParts, linkText } from './clinic-link.ts';
import { QrCode } from './qr-code.tsx';
import { say } from './say.ts';

/** The card for the desk: prints alone, at A6. A card cannot know the date, so its link has none. */
export function DeskCard({ name, phone, link }: { name: string; phone: string | undefined; link: ClinicLinkParts }) {
  return (
    <section class="desk">
      <div class="desk-head">
        <h2>{say('link.card')}</h2>
        <button type="button" class="disclose" onClick={() => print()}>
          {say('link.print')}
        </button>
      </div>
      <div class="desk-card beside">
        <div class="desk-words">
          <div>
            <p class="desk-title">{say('card.title')}</p>
            <p>{say('card.line')}</p>
          </div>
          <p>
            <bdi class="strong">{name}</bdi>
            {phone && <span class="desk-phone">{phone}</span>}
          </p>
        </div>
        <QrCode text={linkText(link)} label={say('link.qr')} />
      </div>
      <p class="small quiet desk-note">{say('link.cardNote')}</p>
    </section>
  );
}
