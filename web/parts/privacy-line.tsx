import { Icon } from './icon.tsx';

export function PrivacyLine({ children }: { children: string }) {
  return (
    <p class="privacy small quiet">
      <Icon name="lock" />
      <span>{children}</span>
    </p>
  );
}
