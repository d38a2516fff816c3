import { render } from 'preact';
import './style/tokens.css';
import './style/tones.css';
import './style/base.css';
import './style/controls.css';
import './style/layout.css';
import './style/arrive.css';
import './style/print.css';
import { App, prefetchScreens, prepareScreen } from './app.tsx';
import { readClinicLink } from './link/read-clinic-link.ts';
import { followAppearance } from './state/follow-appearance.ts';
import { keepFocus } from './state/keep-focus.ts';
import { loadClinic } from './state/load-clinic.ts';
import { addressOf, readScreen } from './state/route.ts';
import { todayHere } from './state/today-of-phone.ts';
import { visit } from './state/visit.ts';
import { prepareLanguage } from './wording/use-language.ts';

const link = readClinicLink(location);
if (link) {
  // At once and before anything else: the date must not stay in the address, where a request, a log or a bookmark would carry it on.
  history.replaceState(null, '', location.pathname + addressOf('arrive'));
  const { arriveByLink } = await import('./link/arrive-by-link.ts');
  if (await arriveByLink(link, todayHere())) history.pushState(null, '', addressOf('when'));
} else {
  const { clinic } = visit.get();
  if (clinic) loadClinic(clinic);
}

followAppearance();
await Promise.all([prepareLanguage(), prepareScreen(readScreen(location.hash))]);
const page = document.getElementById('page');
if (page) {
  render(<App />, page);
  keepFocus(page);
}
performance.mark('ready');
(window.requestIdleCallback ?? setTimeout)(prefetchScreens);
