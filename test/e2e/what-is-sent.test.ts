import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { isOwnFile } from './own-file.ts';
import { type Recorded, recordInFrontOf } from './record-requests.ts';
import { type Site, startSite } from './start-site.ts';
import { CORRECTED, LIST, TREATED_ON, TYPED, wholeVisit } from './whole-visit.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function recordVisit(onThisPhoneOnly: boolean): Promise<{ requests: Recorded[]; elsewhere: string[] }> {
  const recorder = await recordInFrontOf(site.url);
  const elsewhere = await wholeVisit(browser, recorder.url, { onThisPhoneOnly });
  await recorder.stop();
  return { requests: recorder.requests, elsewhere };
}

test('on this phone only, the rules of a clinic are asked for by a tap, and by nothing else', async () => {
  const recorder = await recordInFrontOf(site.url);
  const page = await (await browser.newContext()).newPage();
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await page.goto(`${recorder.url}/#/settings`);
  await page.getByLabel('Check on this phone only').check();
  await page.goto(`${recorder.url}/#c=linden-skin&t=${TREATED_ON}`);
  await page.reload();
  const beyondFiles = () => recorder.requests.filter((one) => !isOwnFile(one)).map(({ method, path }) => `${method} ${path}`);
  const answer = async () => {
    await page.goto(`${recorder.url}/#/paste`);
    await page.fill('#list', 'Aqua, Glycerin, Retinol, Panthenol, Phenoxyethanol');
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.waitForSelector('.verdict');
    return [await page.locator('h1').innerText(), await page.locator('.answer-notes').innerText()] as const;
  };
  const [general, said] = await answer();
  expect(general).toBe('From Friday 27\u00a0November');
  expect(said).toContain('We could not get the rules of your clinic. These are general rules.');
  await page.goto(`${recorder.url}/#/`);
  await page.getByText("Your clinic's rules are not on this phone.").waitFor();
  expect(beyondFiles()).toEqual([]);
  await page.getByRole('button', { name: 'Get the rules' }).click();
  await page.getByText('Linden Skin Clinic').first().waitFor();
  expect(await page.getByText('not on this phone').count()).toBe(0);
  const [own, saidThen] = await answer();
  expect(own).toBe('From Monday 30\u00a0November');
  expect(saidThen).toContain('Linden Skin Clinic hands these out: Linden Recovery Balm');
  expect(beyondFiles()).toEqual(['GET /v1/clinics/linden-skin']);
  await page.context().close();
  await recorder.stop();
});

const DATE = new RegExp(`${TREATED_ON}|20(?: |\u00a0|%20|\\+)?Nov|11-20`, 'i');

describe.each([
  ['checked by the server', false],
  ['checked on this phone only', true],
])('a whole visit, %s', (_mode, onThisPhoneOnly) => {
  test('each request is a file of the page or one that the page tells of', async () => {
    const { requests, elsewhere } = await recordVisit(onThisPhoneOnly);
    expect(elsewhere).toEqual([]);
    expect(requests.filter(isOwnFile).length).toBeGreaterThan(20);
    for (const { path, body, headers } of requests) expect(path + body + headers).not.toMatch(DATE);
    // The one referrer is the browser's own: it asks for a newer service worker in the name of the old one.
    for (const { headers } of requests) expect(headers).not.toMatch(/"(cookie":|referer":"(?!http:\/\/localhost:\d+\/sw\.js"))/);

    const told = requests.filter((one) => !isOwnFile(one));
    if (onThisPhoneOnly) return expect(told).toEqual([]);
    const check = (text: string) => ({ text, daysSince: 3, clinic: 'linden-skin', treatment: 'microneedling' });
    const checks = told.filter(({ path }) => path === '/v1/checks');
    expect(checks.map(({ method, body }) => [method, JSON.parse(body)])).toEqual([
      ['POST', check(LIST)],
      ['POST', check(CORRECTED)],
    ]);
    const others = told.filter((one) => !checks.includes(one)).map(({ method, path, body }) => `${method} ${path}${body}`);
    const allowed = /^GET \/v1\/(clinics\/linden-skin|ingredients\?q=(\w+)&limit=6)$/;
    expect(others.filter((one) => !allowed.test(one))).toEqual([]);
    const typed = others.flatMap((one) => allowed.exec(one)?.[2] ?? []);
    expect(typed.length).toBeGreaterThan(0);
    expect(typed.filter((one) => !TYPED.startsWith(one))).toEqual([]);
  }, 60_000);
});
