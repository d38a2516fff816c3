import { say } from './say.ts';

/** While the clinic is fetched: its frame without movement. */
export function Waiting() {
  return (
    <main class="sign-in" aria-busy="true">
      <p class="quiet" role="status">
        {say('loading')}
      </p>
      <div class="skeleton" aria-hidden="true" />
    </main>
  );
}
