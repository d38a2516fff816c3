import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export function Note({ icon = 'info', children }: { icon?: IconName; children: ComponentChildren }) {
  return (
    <div class="note">
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
