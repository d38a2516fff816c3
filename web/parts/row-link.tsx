import { addressOf, type Screen } from '../state/route.ts';
import { Icon, type IconName } from './icon.tsx';

/** The way to another screen, in a row of its own. */
export function RowLink({ icon, screen, children }: { icon: IconName; screen: Screen; children: string }) {
  return (
    <section>
      <div class="rows">
        <a class="row-link" href={addressOf(screen)}>
          <Icon name={icon} />
          <span class="strong">{children}</span>
          <Icon name="next" />
        </a>
      </div>
    </section>
  );
}
