import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { type Site, startSite } from './start-site.ts';
import { checkList, columnsOf, eventually, keepProduct, LOTION, NIGHT, openShelf, savedFile, visitor } from './visitor.ts';

const PEEL = 'Aqua, Glycerin, Glycolic Acid, Panthenol, Phenoxyethanol, Xanthan Gum.';
const SPOT = 'Aqua, Glycerin, Benzoyl Peroxide, Panthenol, Phenoxyethanol, Xanthan Gum.';
const ODD = 'Ingredients: Aqua, Zorbic Filtrate, Blorptonol, Quarnidine, Vexalin, Glycerin, Mirtazole Resin, Orbulin';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return { uid: event.uid, words: `${event.startDate} ${event.summary}` };
  });

const addToCalendar = (page: Page) => savedFile(page, () => page.getByRole('button', { name: 'Add to calendar' }).click());

async function fillShelf(page: Page): Promise<void> {
  for (const [name, list] of [
    ['Night serum', NIGHT],
    ['Lotion', LOTION],
    ['Peel', PEEL],
    ['Old mask', ODD],
  ] as const)
    await keepProduct(page, name, list);
}

test('the columns by what may be used tonight, and the four weeks day by day', async () => {
  const { page } = await visitor(browser, site);
  await fillShelf(page);
  expect(await page.locator('.lead').innerText()).toBe('1 for tonight. Next one back: Night serum, on Friday 27\u00a0November.');
  expect(await columnsOf(page)).toEqual([
    'Tonight 1: Lotion Nothing flagged',
    'Not yet 2: Night serum From Fri 27 Nov | Peel From Fri 27 Nov',
    'Cannot tell 1: Old mask We know too few of these names',
  ]);
  expect(await page.locator('.shelf-week-day').allInnerTexts()).toEqual([
    expect.stringMatching(/^Fri 27\u00a0Nov\s+Night serum: With care\s+Peel: With care$/),
    expect.stringMatching(/^Fri 4\u00a0Dec\s+Night serum: As usual\s+Peel: As usual$/),
  ]);
  expect(await page.locator('.weeks span').allTextContents()).toEqual(['Today', '30\u00a0Nov', '7\u00a0Dec', '14\u00a0Dec']);
  // A few days later the same products stand in other columns.
  await page.clock.setFixedTime(new Date('2026-11-28T10:00:00'));
  await page.reload();
  await eventually(() => columnsOf(page)).toEqual([
    'Tonight 1: Lotion Nothing flagged',
    'With care 2: Night serum As usual from Fri 4 Dec | Peel As usual from Fri 4 Dec',
    'Cannot tell 1: Old mask We know too few of these names',
  ]);
});

test('strong products that come back on one day: three days apart, the mildest first, as our suggestion; the calendar follows', async () => {
  const { page } = await visitor(browser, site);
  await keepProduct(page, 'Night serum', NIGHT);
  await keepProduct(page, 'Spot gel', SPOT);
  await keepProduct(page, 'Peel', PEEL);
  expect(await page.locator('.shelf .note').innerText()).toContain(
    'Our suggestion: start them three days apart, the mildest first.',
  );
  expect((await page.locator('.one-list li').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '))).toEqual([
    'Fri 27 Nov Peel',
    'Mon 30 Nov Spot gel',
    'Thu 3 Dec Night serum',
  ]);
  await page.getByRole('button', { name: 'Remind me of all' }).click();
  const { name, text } = await addToCalendar(page);
  expect(name).toBe('aftercheck.ics');
  expect(eventsOf(text).map(({ words }) => words)).toEqual([
    '2026-11-27 Peel: with care from today',
    '2026-11-30 Spot gel: start with care today',
    '2026-12-03 Night serum: start with care today',
    '2026-12-04 Night serum: as usual from today',
    '2026-12-04 Spot gel: as usual from today',
    '2026-12-04 Peel: as usual from today',
  ]);
});

test('reminders: the same entries when made again, and what to do each day as a calendar of its own', async () => {
  const { page } = await visitor(browser, site);
  await keepProduct(page, 'Night serum', NIGHT);
  const remind = async () => {
    await page.getByRole('button', { name: 'Remind me of all' }).click();
    const file = (await addToCalendar(page)).text;
    await page.getByRole('button', { name: 'Close' }).click();
    return file;
  };
  const first = eventsOf(await remind());
  await page.goto(`${site.url}/#/when`);
  await page.getByRole('button', { name: /^Saturday/ }).click();
  await openShelf(page);
  await eventually(() => page.locator('.shelf-status').allInnerTexts()).toEqual(['From Sat 28\u00a0Nov']);
  const second = eventsOf(await remind());
  expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
  expect(second.map(({ words }) => words)).not.toEqual(first.map(({ words }) => words));
  await page.getByRole('button', { name: 'Remind me of all' }).click();
  await page.getByLabel('What to do each day').check();
  const guidance = (await addToCalendar(page)).text;
  expect(guidance).toContain('X-WR-CALNAME:What to do each day');
  expect(eventsOf(guidance).map(({ words }) => words)).toContain(
    '2026-11-28 Less is more for another week: cleanser, cream, sunscreen.',
  );
});

describe('one product never takes the place of another', () => {
  test('“Check another” begins anew, and the list before can be brought back', async () => {
    const { page } = await visitor(browser, site);
    await keepProduct(page, 'Night serum', NIGHT);
    await page.getByRole('link', { name: 'Check another product' }).click();
    await page.getByRole('link', { name: 'Paste or type it' }).click();
    expect(await page.inputValue('#list')).toBe('');
    await page.getByRole('button', { name: 'Bring back Night serum' }).click();
    expect(await page.inputValue('#list')).toBe(NIGHT);
    await keepProduct(page, 'Lotion', LOTION);
    await eventually(() => page.locator('.shelf-name').allInnerTexts()).toEqual(['Lotion', 'Night serum']);
  });

  test('an edited list is kept with its product; another list in its box is a product of its own', async () => {
    const { page } = await visitor(browser, site);
    await keepProduct(page, 'Night serum', NIGHT);
    const edit = async (list: string) => {
      await page.locator('.shelf-open').first().click();
      await page.getByRole('link', { name: 'Edit' }).click();
      await page.fill('#list', list);
      await page.getByRole('button', { name: 'Check it' }).click();
      await page.waitForSelector('.verdict');
      await openShelf(page);
    };
    await edit(NIGHT.replace('Retinol, ', ''));
    await eventually(() => columnsOf(page)).toEqual(['Tonight 1: Night serum Nothing flagged']);
    await edit('Petrolatum, Squalane, Tocopherol, Retinol.');
    await eventually(() => columnsOf(page)).toEqual(['Tonight 1: Night serum Nothing flagged']);
  });

  test('a list that shares the usual names with the kept one leaves it as it was', async () => {
    const { page } = await visitor(browser, site);
    await keepProduct(page, 'Night serum', 'Aqua, Glycerin, Retinol, Panthenol, Phenoxyethanol');
    await page.locator('.shelf-open').click();
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.fill('#list', 'Aqua, Glycerin, Panthenol, Phenoxyethanol, Squalane, Allantoin, Betaine');
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.waitForSelector('.verdict.tone-clear');
    expect(await page.getByText('Night serum').count()).toBe(0);
    await openShelf(page);
    await eventually(() => columnsOf(page)).toEqual(['Not yet 1: Night serum From Fri 27 Nov']);
  });
});

test('a corrected name is kept with the product', async () => {
  const { page } = await visitor(browser, site);
  await keepProduct(page, 'Serum', `${LOTION.slice(0, -1)}, Zorbolan.`);
  await page.locator('.shelf-open').click();
  await page.getByRole('button', { name: 'Edit Zorbolan' }).click();
  await page.getByRole('combobox').fill('retin');
  await page.getByRole('option', { name: /^Retinol/ }).click();
  await page.waitForSelector('.verdict.tone-avoid');
  await openShelf(page);
  await eventually(() => columnsOf(page)).toEqual(['Not yet 1: Serum From Fri 27 Nov']);
});

test('a name typed on the shelf is kept without a tap on the button', async () => {
  const { page } = await visitor(browser, site);
  await keepProduct(page, 'Night serum', NIGHT);
  await page.getByRole('button', { name: 'Rename or delete' }).click();
  await page.locator('.rename input').fill('Evening serum');
  await page.getByRole('button', { name: 'Done' }).click();
  await eventually(() => page.locator('.shelf-name').allInnerTexts()).toEqual(['Evening serum']);
  await page.reload();
  await eventually(() => page.locator('.shelf-name').allInnerTexts()).toEqual(['Evening serum']);
});

test('a new treatment date is told on the shelf, once', async () => {
  const { page } = await visitor(browser, site);
  await keepProduct(page, 'Night serum', NIGHT);
  await page.waitForSelector('.shelf-row');
  expect(await page.getByText('Dates updated').count()).toBe(0);
  await page.goto(`${site.url}/#/when`);
  await page.getByRole('button', { name: /^Tuesday/ }).click();
  await openShelf(page);
  await page
    .getByText(/Dates updated for 17.November/)
    .first()
    .waitFor();
  await page.reload();
  await page.waitForSelector('.shelf-row');
  expect(await page.locator('.note', { hasText: 'Dates updated' }).count()).toBe(0);
});

test('a copy brought back twice doubles nothing, and overwrites nothing that was changed since', async () => {
  const { page } = await visitor(browser, site);
  await keepProduct(page, 'Night serum', NIGHT);
  const { text } = await savedFile(page, () => page.getByRole('button', { name: 'Save a copy' }).click());
  const open = () =>
    page
      .locator('.foot input[type=file]')
      .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await open();
  await page.waitForTimeout(300);
  expect(await page.locator('.shelf-name').allInnerTexts()).toEqual(['Night serum']);
  await page.getByRole('button', { name: 'Rename or delete' }).click();
  await page.locator('.rename input').fill('Evening serum');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await eventually(() => page.locator('.shelf-name').allInnerTexts()).toEqual(['Evening serum']);
  await open();
  await eventually(async () => (await page.locator('.shelf-name').allInnerTexts()).sort()).toEqual([
    'Evening serum',
    'Night serum',
  ]);
});

test('a picture of the product is shown, kept in a copy, and comes back with it', async () => {
  const { page } = await visitor(browser, site, { address: '/#/shelf' });
  const picture = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [48, 64];
    return canvas.toDataURL('image/png');
  });
  const items = [{ id: '1', name: 'Serum', text: NIGHT, origin: 'pasted', picture }];
  const file = JSON.stringify({ format: 'aftercheck-shelf', version: 1, items });
  await page
    .locator('.foot input[type=file]')
    .setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await eventually(() =>
    page.locator('.shelf-picture img').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth)),
  ).toEqual([48]);
  const { text } = await savedFile(page, () => page.getByRole('button', { name: 'Save a copy' }).click());
  expect(JSON.parse(text).items).toEqual(items);
  // Taken away, refused, and another one added.
  await page.getByRole('button', { name: 'Rename or delete' }).click();
  await page.getByRole('button', { name: 'Take the picture away' }).click();
  await eventually(() => page.locator('.shelf-picture img').count()).toBe(0);
  const choose = (name: string, mimeType: string, buffer: Buffer) =>
    page.locator('.shelf-edit input[type=file]').setInputFiles({ name, mimeType, buffer });
  await choose('x.jpg', 'image/jpeg', Buffer.from('no picture'));
  await page.getByText('This file is not a photo we can open.').waitFor();
  await choose('x.png', 'image/png', Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
  await eventually(() =>
    page.locator('.shelf-picture img').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth)),
  ).toEqual([88]);
});

test('everything on this phone is deleted from the settings: date, list, clinic, settings and shelf', async () => {
  const { page, context } = await visitor(browser, site);
  await keepProduct(page, 'Night serum', NIGHT);
  const second = await context.newPage();
  await second.goto(`${site.url}/#/shelf`);
  await second.waitForSelector('.shelf-row');
  await page.goto(`${site.url}/#/settings`);
  await page.getByRole('button', { name: 'Delete everything on this phone' }).click();
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await page.getByText('Everything is deleted.').first().waitFor();
  const left = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const asked = indexedDB.open('aftercheck');
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error);
    });
    const count = await new Promise((done) => {
      const asked = database.transaction('shelf').objectStore('shelf').count();
      asked.onsuccess = () => done(asked.result);
    });
    return [count, Object.values({ ...localStorage }).join(''), Object.values({ ...sessionStorage }).join('')];
  });
  expect(left).toEqual([0, '', '']);
  // The other tab has nothing left either, and writes nothing back.
  await second.getByText('Nothing here yet.').waitFor();
  await second.goto(`${site.url}/#/paste`);
  expect(await second.inputValue('#list')).toBe('');
});

describe('today’s guidance', () => {
  test('three lines at most on the first screen and on the answer, the rest folded away', async () => {
    const { page } = await visitor(browser, site);
    for (const open of [() => page.goto(`${site.url}/#/`), () => checkList(page, NIGHT)]) {
      await open();
      const rows = page.locator('.guidance li');
      await eventually(() => rows.count()).toBe(3);
      const more = page.getByRole('button', { name: /more for today$/ });
      expect(await more.getAttribute('aria-expanded')).toBe('false');
      const folded = Number((await more.innerText()).match(/\d+/)?.[0]);
      await more.click();
      expect(await rows.count()).toBe(3 + folded);
      await page.getByRole('button', { name: 'Show fewer' }).click();
      expect(await rows.count()).toBe(3);
    }
  });
});

describe('ask my clinic', () => {
  const openQuestion = async (before: () => void) => {
    const visited = await visitor(browser, site, { before });
    await checkList(visited.page, NIGHT);
    visited.sent.length = 0;
    await visited.page.getByRole('button', { name: 'Ask my clinic' }).click();
    return visited;
  };
  const MESSAGE = `Hello, I had microneedling on Friday 20\u00a0November. Today is day 3.\nMay I use this product?\nAftercheck found: Retinol.\nThe whole list: ${NIGHT}`;

  test('the share sheet gets the message as the patient changed it; nothing is sent by us', async () => {
    const { page, sent } = await openQuestion(() => {
      Object.assign(navigator, { share: async (what: unknown) => Object.assign(window, { shared: what }) });
    });
    expect(await page.inputValue('#question')).toBe(MESSAGE);
    await page.fill('#question', `${MESSAGE}\nThank you`);
    await page.getByRole('button', { name: 'Share' }).click();
    expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual({
      text: `${MESSAGE}\nThank you`,
    });
    expect(sent.filter(({ body, url }) => body !== '' || url.includes('/v1/'))).toEqual([]);
  });

  test('without a share sheet: mail and copy', async () => {
    const { page } = await openQuestion(() => {
      Object.defineProperty(navigator, 'share', { value: undefined });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
      });
    });
    expect(await page.getByRole('button', { name: 'Share' }).count()).toBe(0);
    // Without a clinic there is no address to fill in.
    const mail = new URL((await page.getByRole('link', { name: 'Mail' }).getAttribute('href')) ?? '');
    expect(mail.protocol).toBe('mailto:');
    const fields = new Map(
      mail.search
        .slice(1)
        .split('&')
        .map((pair) => pair.split('=') as [string, string]),
    );
    expect(decodeURIComponent(fields.get('body') ?? '')).toBe(MESSAGE.replaceAll('\n', '\r\n'));
    expect(decodeURIComponent(fields.get('subject') ?? '')).toBe('Question about a product');
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(MESSAGE);
  });

  test('a message to a clinic that we know has its address', async () => {
    const { page } = await visitor(browser, site, { address: '/#c=linden-skin&t=2026-11-20&p=microneedling' });
    await page.getByText('Linden Skin Clinic').first().waitFor();
    await checkList(page, NIGHT);
    await page.getByRole('button', { name: 'Ask my clinic' }).click();
    expect(await page.getByRole('link', { name: 'Mail' }).getAttribute('href')).toMatch(
      /^mailto:care@linden-skin\.example\?subject=/,
    );
  });

  test('where copying is refused, the message is selected to be copied by hand', async () => {
    const { page } = await openQuestion(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => Promise.reject(new Error('refused')) } });
    });
    await page.getByRole('button', { name: 'Copy' }).click();
    await eventually(() =>
      page.locator('#question').evaluate((box: HTMLTextAreaElement) => box.selectionEnd - box.selectionStart),
    ).toBe(MESSAGE.length);
  });
});

describe('names we do not know', () => {
  const known =
    'Water, Glycerin, Caprylic/Capric Triglyceride, Niacinamide, Cetearyl Alcohol, Ceramide NP, Carbomer, Dimethicone, Ceteareth-20, Sodium Hyaluronate, Cholesterol, Phenoxyethanol, Disodium EDTA, Caprylyl Glycol, Xanthan Gum, Ethylhexylglycerin';
  const many = `${known}, ${Array.from({ length: 8 }, (_, at) => `Zorb${'abcdefgh'[at]}lonium`).join(', ')}.`;
  test('each can be corrected, beyond the first six too', async () => {
    const { page } = await visitor(browser, site);
    await checkList(page, many);
    expect(await page.locator('.unknown-row').count()).toBe(6);
    await page.getByRole('button', { name: '2 more names' }).click();
    expect(await page.locator('.unknown-row').count()).toBe(8);
  });

  test('a name that was read with a slip mended can be corrected from its reason', async () => {
    const { page } = await visitor(browser, site);
    await checkList(page, 'Aqua, Glycerin, Panthenol, Cetearyl Alcohol, Ret1nol, Squalane, Phenoxyethanol, Xanthan Gum');
    await page.getByText('Read as “Retinol”. The label says “Ret1nol”.').waitFor();
    await page.getByRole('button', { name: 'Edit Ret1nol' }).click();
    expect(await page.getByRole('combobox').inputValue()).toBe('Ret1nol');
    await page.getByRole('combobox').fill('Betaine');
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.waitForSelector('.verdict.tone-clear');
    expect(await page.locator('.label-text').innerText()).toContain('Cetearyl Alcohol, Betaine,');
  });

  test('a tap on the word in the label opens its correction', async () => {
    const { page } = await visitor(browser, site);
    await checkList(page, many);
    // By key: words that break over two lines have no middle to click on.
    await page
      .locator('.label-text')
      .getByRole('button', { name: /Zorbhlonium/ })
      .press('Enter');
    expect(await page.getByRole('combobox').inputValue()).toBe('Zorbhlonium');
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });
});
