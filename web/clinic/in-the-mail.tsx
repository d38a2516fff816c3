import invitations from './invitations.json' with { type: 'json' };
import { say } from './say.ts';

/** How the button looks in the e-mail. */
export function InTheMail() {
  const { text, button, below } = invitations.en;
  return (
    <section>
      <h2>{say('link.inMail')}</h2>
      <div class="card stack beside">
        <p>{text.replace(/:$/, '.')}</p>
        <p>
          <span class="mail-button">{button}</span>
        </p>
        <p class="small quiet">{below}</p>
      </div>
    </section>
  );
}
