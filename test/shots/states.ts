/** Every state of the page that is looked at: where it is, what the patient has told it, and what she does there. */
import type { Page } from 'playwright-core';

export interface State {
  name: string;
  /** What follows the address of the site. */
  address: string;
  visit?: Record<string, unknown>;
  settings?: Record<string, unknown>;
  /** What runs in the page before its own code. */
  before?: () => void;
  /** What is done before the picture is taken. */
  act?: (page: Page) => Promise<unknown>;
}

export const TODAY = '2026-11-23';
const TREATED = '2026-11-20';
const CLINIC = { clinic: 'linden-skin', treatment: 'microneedling', treatedOn: TREATED };

const SERUM =
  'Ingredients: AQUA / WATER, GLYCERIN, PROPANEDIOL, DIMETHICONE, ALCOHOL DENAT., NIACINAMIDE, AMMONIUM POLYACRYLOYLDIMETHYL TAURATE, RETINYL LINOLEATE, RETINOL, HYDROLYZED HYALURONIC ACID, ADENOSINE, GLYCINE SOJA OIL / SOYBEAN OIL, SODIUM HYDROXIDE, CITRIC ACID, TRISODIUM ETHYLENEDIAMINE DISUCCINATE, CAPRYLYL GLYCOL, XANTHAN GUM, POLYSORBATE 20, PARFUM / FRAGRANCE';
const LOTION =
  'Water, Glycerin, Caprylic/Capric Triglyceride, Niacinamide, Cetearyl Alcohol, Potassium Phosphate, Ceramide NP, Ceramide AP, Ceramide EOP, Carbomer, Dimethicone, Ceteareth-20, Behentrimonium Methosulfate, Sodium Lauroyl Lactylate, Sodium Hyaluronate, Cholesterol, Phenoxyethanol, Disodium EDTA, Dipotassium Phosphate, Caprylyl Glycol, Phytosphingosine, Xanthan Gum, Polyglyceryl-3 Diisostearate, Ethylhexylglycerin';
const SUNSCREEN = 'Aqua, Homosalate, Octocrylene, Glycerin, Butyl Methoxydibenzoylmethane, Panthenol, Phenoxyethanol';
const TONER = 'Aqua, Glycolic Acid, Propanediol, Sodium Hydroxide, Panthenol, Salicylic Acid, Phenoxyethanol.';

const answer = (name: string, checkedText: string, more: Record<string, unknown> = {}, act?: State['act']): State => ({
  name: `answer-${name}`,
  address: '#/answer',
  visit: { ...CLINIC, text: checkedText, checkedText, ...more },
  ...(act && { act }),
});

export const STATES: readonly State[] = [
  { name: 'arrive-open', address: '#/' },
  { name: 'arrive-clinic', address: '#/', visit: CLINIC },
  { name: 'arrive-clinic-not-asked', address: '#/', visit: CLINIC, settings: { onThisPhoneOnly: true } },
  { name: 'arrive-day-0', address: '#/', visit: { ...CLINIC, treatedOn: TODAY } },
  { name: 'arrive-unknown-clinic', address: '#/', visit: { ...CLINIC, clinic: 'nobody-here' } },
  { name: 'arrive-over', address: '#/', visit: { ...CLINIC, treatedOn: '2026-10-23' } },
  { name: 'when', address: '#/when' },
  { name: 'when-from-link', address: '#c=linden-skin&t=*|TREATED|*&p=microneedling' },
  { name: 'when-two-readings', address: '#c=nobody-here&t=10/11/2026' },
  { name: 'when-earlier-mend', address: '#/when', act: earlierDayWithoutDate },
  { name: 'paste', address: '#/paste', visit: CLINIC },
  { name: 'paste-filled', address: '#/paste', visit: { ...CLINIC, text: SERUM } },
  { name: 'paste-empty-mend', address: '#/paste', act: (page) => page.click('button[type=submit]') },
  answer('avoid', SERUM),
  answer('avoid-guides', SERUM, {}, (page) => page.click('.disclose')),
  answer('avoid-incomplete', `${SERUM}, Zorbic Filtrate, Blorptonol, Quarnidine, Vexalin,`),
  answer('day-0', SERUM, { treatedOn: TODAY }),
  answer('caution', TONER, { treatedOn: '2026-11-14' }),
  answer('caution-general', TONER, { treatedOn: '2026-11-14', clinic: null }),
  answer('no-flags', LOTION),
  answer('no-flags-day-0', LOTION, { treatedOn: TODAY }),
  answer('no-flags-over', SERUM, { treatedOn: '2026-10-23' }),
  answer('unknown-names', `${LOTION}, Zorbic Filtrate, Glabrene Oxide`),
  answer('unknown-editing', `${LOTION}, Zorbic Filtrate`, {}, (page) => page.click('.unknown-row button')),
  answer('unknown-suggestions', `${LOTION}, Zorbic Filtrate`, {}, typeName),
  answer('not-a-list', 'Apply morning and evening to a dry face. Then sleep well.'),
  answer('repaired', 'Aqua, Glycerin, Ethy1 Alcohol, Panthenol, Cetearyl Alcohol, Phenoxyethanol, Xanthan Gum'),
  answer('ambiguous', 'Aqua, Glycerin, Cethyl Alcohol, Panthenol, Phenoxyethanol, Betaine, Squalane'),
  answer('cut-off', 'Aqua, Glycerin, Panthenol, Cetearyl Alcohol, Phenoxyethanol, Capryl-'),
  answer('too-unknown', `${LOTION}, Zorbic Filtrate, Blorptonol, Quarnidine, Vexalin`),
  answer(
    'drug',
    'Tretinoin cream 0.05 %. Active ingredient: Tretinoin. Inactive ingredients: Stearic Acid, Water, Xanthan Gum, BHT',
  ),
  answer('drug-above-list', 'Tretinoin Cream 0.05%\nIngredients: Water, Glycerin, Stearic Acid, Methylparaben.'),
  answer('drug-with-care', 'Active ingredient: Tretinoin. Inactive ingredients: Stearic Acid, Water, BHT', {
    treatedOn: '2026-11-01',
  }),
  answer('claim', 'Fragrance-free. Ingredients: Aqua, Glycerin, Linalool, Panthenol, Phenoxyethanol, Xanthan Gum.'),
  answer('claim-alcohol', 'Alcohol-free toner. Ingredients: Aqua, Alcohol Denat., Glycerin, Panthenol, Phenoxyethanol.'),
  answer('low-spf', `Daily sunscreen SPF 15. Ingredients: ${SUNSCREEN}`),
  answer('sunscreen-flagged', `Sunscreen SPF 50. Ingredients: ${SUNSCREEN}, Retinol`),
  { ...answer('on-phone-only', SERUM), settings: { onThisPhoneOnly: true } },
  answer('remind', SERUM, { productName: 'Night serum' }, (page) => openSheet(page, 'Remind me')),
  answer('ask', SERUM, {}, (page) => openSheet(page, 'Ask my clinic')),
  answer('keep', LOTION, {}, (page) => openSheet(page, 'Keep on shelf')),
  { name: 'settings', address: '#/settings', visit: CLINIC },
  { name: 'shelf-empty', address: '#/shelf', visit: CLINIC },
  { name: 'shelf', address: '#/settings', visit: CLINIC, act: fillShelf },
  {
    name: 'shelf-editing',
    address: '#/settings',
    visit: CLINIC,
    act: (page) => fillShelf(page).then(() => page.getByRole('button', { name: 'Rename or delete' }).click()),
  },
  {
    name: 'shelf-delete-asked',
    address: '#/settings',
    visit: CLINIC,
    act: (page) => fillShelf(page).then(() => page.getByRole('button', { name: 'Delete everything' }).click()),
  },
  { name: 'photo', address: '#/photo', visit: CLINIC },
  { name: 'today-asked', address: '#/when', visit: CLINIC, act: asksForToday },
  { name: 'update-ready', address: '#/paste', visit: { ...CLINIC, text: SERUM }, before: newerVersionWaits },
  answer('future', SERUM, { treatedOn: '2026-12-04' }),
  answer('far', SERUM, { treatedOn: '2026-09-10' }),
];

async function earlierDayWithoutDate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'An earlier day' }).click();
  await page.getByRole('button', { name: 'Use this day' }).click();
}

const BODY = 'Aqua, Glycerin, Glycolic Acid, Panthenol, Phenoxyethanol, Xanthan Gum.';
const PRODUCTS = [
  { id: '1', name: 'Face lotion', text: LOTION },
  { id: '2', name: 'Recovery balm', text: 'Petrolatum, Glycerin, Panthenol, Allantoin, Squalane, Tocopherol.' },
  { id: '3', name: 'Body cream', text: BODY },
  { id: '4', name: 'Night serum with a very long name that some shops like to give', text: SERUM },
  { id: '5', name: 'Old clay mask', text: 'Kaolin, Aqua, Zorbic Filtrate, Blorptonol, Quarnidine, Vexalin, Orbulin' },
];

/** Opens a saved copy of a shelf, as a patient with a new phone would. */
async function fillShelf(page: Page): Promise<void> {
  await page.goto(page.url().replace(/#.*/, '#/shelf'));
  const items = PRODUCTS.map((item) => ({ ...item, origin: 'pasted' }));
  const file = {
    name: 'shelf.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'aftercheck-shelf', version: 1, items })),
  };
  await page.setInputFiles('input[type=file]', file);
  await page.waitForSelector('.shelf-row:nth-child(1)');
}

async function openSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.waitForSelector('dialog[open]');
}

async function asksForToday(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2019-03-02T10:00:00'));
  await page.reload();
  await page.waitForSelector('h1');
}

/** A service worker that has a newer version of the page at hand. */
function newerVersionWaits(): void {
  const worker = { postMessage: () => undefined };
  const container = navigator.serviceWorker;
  Object.defineProperty(container, 'controller', { get: () => worker });
  container.register = async () =>
    ({ waiting: worker, addEventListener: () => undefined }) as unknown as ServiceWorkerRegistration;
}

async function typeName(page: Page): Promise<void> {
  await page.click('.unknown-row button');
  await page.getByRole('combobox').fill('retin');
  await page.waitForSelector('[role=option]');
}
