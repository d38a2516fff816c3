import { describe, expect, test } from 'vitest';
import { digestOf, newClinicKey, whichKey } from '../../functions/clinics/clinic-key.ts';
import type { KeyState } from '../../functions/clinics/clinic-store.ts';
import { apiWithClinics } from './api-with-clinics.ts';

const NOW = new Date('2026-11-23T09:00:00Z');
const state = (changes: Partial<KeyState> = {}): KeyState => ({ revision: 1, digest: digestOf('new'), ...changes });
const rotated = { previous: digestOf('old'), previousUntil: '2026-11-24T09:00:00.000Z' };

const cases: [why: string, given: string, kept: KeyState | undefined, found: ReturnType<typeof whichKey>][] = [
  ['the key', 'new', state(), 'current'],
  ['another one', 'other', state(), 'none'],
  ['no key', '', state(), 'none'],
  ['no clinic', 'new', undefined, 'none'],
  ['no clinic and no key', '', undefined, 'none'],
  ['disabled', 'new', state({ disabled: true }), 'none'],
  ['the old one, in its grace', 'old', state(rotated), 'previous'],
  ['the new one beside it', 'new', state(rotated), 'current'],
  ['the old one, after its grace', 'old', state({ ...rotated, previousUntil: NOW.toISOString() }), 'none'],
  ['the old one, disabled', 'old', state({ ...rotated, disabled: true }), 'none'],
  ['what stands for no key', '0'.repeat(64), state(), 'none'],
];
test.each(cases)('%s', (_why, given, kept, found) => expect(whichKey(given, kept, NOW)).toBe(found));

test('keys have 256 random bits and are never the same', () => {
  const keys = new Set(Array.from({ length: 1000 }, () => newClinicKey('acme')));
  expect(keys.size).toBe(1000);
  for (const key of keys) expect(Buffer.from(key.split('.')[1]!, 'base64url')).toHaveLength(32);
});

describe('nobody learns from the answer whether a clinic is there', () => {
  test('unknown clinic, wrong key and disabled clinic get the same answer', async () => {
    const { app, key, store } = await apiWithClinics();
    const ask = async (slug: string, as: string) => {
      const response = await app.request(`/v1/clinics/${slug}/stats`, { headers: { authorization: `Bearer ${as}` } });
      const { requestId: _own, ...problem } = (await response.json()) as { requestId: string };
      return { status: response.status, problem, headers: [...response.headers.keys()].sort() };
    };
    const wrong = await ask('linden', 'wrong');
    const unknown = await ask('nobody', key);
    await store.replaceKey('linden', { revision: 1, digest: digestOf(key), disabled: true });
    expect([unknown, await ask('linden', key)]).toEqual([wrong, wrong]);
    expect(wrong.status).toBe(403);
  });

  test('without a key all clinics look the same too', async () => {
    const { app } = await apiWithClinics();
    const statuses = await Promise.all(
      ['linden', 'nobody'].map(async (slug) => (await app.request(`/v1/clinics/${slug}/stats`)).status),
    );
    expect(statuses).toEqual([401, 401]);
  });

  test('the key of one clinic does not open another', async () => {
    const { app, key, store } = await apiWithClinics();
    const { details } = (await store.newest('linden'))!;
    await store.create({ slug: 'other', version: 1, savedAt: NOW.toISOString(), details }, digestOf(newClinicKey('other')));
    const response = await app.request('/v1/clinics/other/stats', { headers: { authorization: `Bearer ${key}` } });
    expect(response.status).toBe(403);
  });
});

describe('a new key', () => {
  const rotate = async (api: Awaited<ReturnType<typeof apiWithClinics>>, as: string) =>
    (await (await api.call('POST', '/key', { as })).json()) as { key: string; oldKeyUntil: string };
  const opens = async (api: Awaited<ReturnType<typeof apiWithClinics>>, as: string) =>
    (await api.call('GET', '/stats', { as })).status === 200;

  test('works at once; the old one until the new one is used', async () => {
    const api = await apiWithClinics();
    const { key, oldKeyUntil } = await rotate(api, api.key);
    expect(oldKeyUntil).toBe('2026-11-24T09:00:00.000Z');
    expect(await opens(api, api.key)).toBe(true);
    expect(await opens(api, key)).toBe(true);
    expect(await opens(api, api.key)).toBe(false);
    expect(await opens(api, key)).toBe(true);
  });

  test('the old one ends after 24 hours in any case', async () => {
    const api = await apiWithClinics();
    await rotate(api, api.key);
    api.clock.now = new Date('2026-11-24T08:59:00Z');
    expect(await opens(api, api.key)).toBe(true);
    api.clock.now = new Date('2026-11-24T09:00:00Z');
    expect(await opens(api, api.key)).toBe(false);
  });

  test('a lost answer locks nobody out: ask again with the old key, and the lost one opens nothing', async () => {
    const api = await apiWithClinics();
    const lost = await rotate(api, api.key);
    const second = await rotate(api, api.key);
    expect(await opens(api, lost.key)).toBe(false);
    expect(await opens(api, second.key)).toBe(true);
    expect(await opens(api, api.key)).toBe(false);
  });

  test('using the new key to make a newer one ends the oldest', async () => {
    const api = await apiWithClinics();
    const second = await rotate(api, api.key);
    const third = await rotate(api, second.key);
    expect(await opens(api, api.key)).toBe(false);
    expect(await opens(api, second.key)).toBe(true);
    expect(await opens(api, third.key)).toBe(true);
  });

  test('is kept nowhere and logged nowhere', async () => {
    const api = await apiWithClinics();
    const { key } = await rotate(api, api.key);
    const secrets = [key, api.key].map((one) => one.split('.')[1]!);
    const kept = JSON.stringify([await api.store.keyState('linden'), await api.store.versions('linden', 50), api.lines]);
    for (const secret of secrets) expect(kept).not.toContain(secret);
    expect(api.lines.join()).not.toMatch(/linden/i);
  });
});

describe('too many tries', () => {
  test('with wrong keys are told to wait; the right key still opens', async () => {
    const api = await apiWithClinics();
    const statuses = [];
    for (let i = 0; i < 25; i++) statuses.push((await api.call('GET', '/stats', { as: `wrong ${i}`.replace(' ', '-') })).status);
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(403));
    expect(statuses.slice(20)).toEqual(Array(5).fill(429));
    expect((await api.call('GET', '/stats')).status).toBe(200);
  });

  test('with the right key are limited too', async () => {
    const api = await apiWithClinics();
    let status = 200;
    for (let i = 0; status === 200 && i < 700; i++) status = (await api.call('GET', '/versions/1')).status;
    expect(status).toBe(429);
  });
});
