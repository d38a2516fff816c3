import { Icon } from './icon.tsx';

export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <a class="back" href={href}>
      <Icon name="back" />
      {children}
    </a>
  );
}
