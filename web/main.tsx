import { render } from 'preact';
import './style/tokens.css';
import './style/tones.css';
import './style/base.css';
import './style/controls.css';
import './style/layout.css';
import './style/arrive.css';
import './style/print.css';
import { App, prefetchScreens, prepareScreen } from './app.tsx';
import { followClinicLinks } from './link/follow-clinic-links.ts';
import { readClinicLink } from './link/read-clinic-link.ts';
import { takeClinicLink } from './link/take-clinic-link.ts';
import { followAppearance } from './state/follow-appearance.ts';
import { keepFocus } from './state/keep-focus.ts';
import { loadClinic } from './state/load-clinic.ts';
import { addressOf, readScreen } from './state/route.ts';
import { visit } from './state/visit.ts';
import { prepareLanguage } from './wording/use-language.ts';

const link = readClinicLink(location);
if (link) {
  if (await takeClinicLink(link)) history.pushState(null, '', addressOf('when'));
} else {
  const { clinic } = visit.get();
  if (clinic) loadClinic(clinic);
}

followClinicLinks();
followAppearance();
await Promise.all([prepareLanguage(), prepareScreen(readScreen(location.hash))]);
const page = document.getElementById('page');
if (page) {
  render(<App />, page);
  keepFocus(page);
}
performance.mark('ready');
(window.requestIdleCallback ?? setTimeout)(prefetchScreens);
