import { Sign } from './sign.tsx';

export function Brand() {
  return (
    <a class="brand" href="#/">
      <Sign />
      Aftercheck
    </a>
  );
}
