import { beforeAll, describe, expect, test } from 'vitest';
import { type ClinicOptions, runClinicCommand } from '../../functions/cli/run-clinic-command.ts';
import { digestOf, whichKey } from '../../functions/clinics/clinic-key.ts';
import type { ClinicStore } from '../../functions/clinics/clinic-store.ts';
import { createDynamoClinics } from '../../functions/clinics/dynamo-clinics.ts';
import { openLocalTable } from '../../functions/clinics/local-table.ts';

const NOW = new Date('2026-11-23T09:00:00Z');
let store: ClinicStore;
beforeAll(async () => {
  store = createDynamoClinics((await openLocalTable()).table);
});
const run = async (name: string, options: ClinicOptions = {}) =>
  runClinicCommand(name, { store, options, now: NOW, publicUrl: 'https://a.example' });
const create = async (slug: string) => ((await run('create', { slug, name: `Clinic ${slug}` })).data as { key: string }).key;
const works = async (slug: string, key: string, now = NOW) => whichKey(key, await store.keyState(slug), now);

test('create: the key is told once and not kept', async () => {
  const answer = await run('create', { slug: 'acme', name: 'Acme Skin' });
  const { key } = answer.data as { key: string };
  expect(answer.data).toEqual({
    slug: 'acme',
    key: expect.stringMatching(/^acme\.[\w-]{43}$/),
    manageUrl: 'https://a.example/clinic',
  });
  expect(answer.lines.join('\n')).toContain(key);
  expect(await works('acme', key)).toBe('current');
  expect(JSON.stringify([await store.newest('acme'), await store.keyState('acme')])).not.toContain(key.slice(5));
  expect((await store.keyState('acme'))?.digest).toBe(digestOf(key));
});

test('list: every clinic with its version, and whether it is disabled', async () => {
  await create('listed');
  await create('resting');
  await run('disable', { slug: 'resting' });
  const { data, lines } = await run('list');
  expect(data).toEqual(
    expect.arrayContaining([
      { slug: 'listed', name: 'Clinic listed', version: 1, createdAt: NOW.toISOString(), disabled: false },
      { slug: 'resting', name: 'Clinic resting', version: 1, createdAt: NOW.toISOString(), disabled: true },
    ]),
  );
  expect(lines).toContain('resting  Clinic resting  version 1  disabled');
});

test('show: the clinic as it is, without anything of its key', async () => {
  await create('shown');
  const { data } = await run('show', { slug: 'shown' });
  expect(data).toMatchObject({ slug: 'shown', version: 1, name: 'Clinic shown', disabled: false });
  expect(JSON.stringify(data)).not.toMatch(/digest|key/i);
});

test('rotate: the old key works until the new one is used, 24 hours at most', async () => {
  const old = await create('rotated');
  const { key } = (await run('rotate', { slug: 'rotated' })).data as { key: string };
  expect([await works('rotated', old), await works('rotated', key)]).toEqual(['previous', 'current']);
  expect(await works('rotated', old, new Date('2026-11-24T08:59:59Z'))).toBe('previous');
  expect(await works('rotated', old, new Date('2026-11-24T09:00:00Z'))).toBe('none');
});

test('rotate at once: the old key ends', async () => {
  const old = await create('stolen');
  const { key } = (await run('rotate', { slug: 'stolen', atOnce: true })).data as { key: string };
  expect([await works('stolen', old), await works('stolen', key)]).toEqual(['none', 'current']);
});

test('disable and enable: no key opens it meanwhile, and the same one opens it again', async () => {
  const key = await create('paused');
  await run('disable', { slug: 'paused' });
  expect(await works('paused', key)).toBe('none');
  await run('enable', { slug: 'paused' });
  expect(await works('paused', key)).toBe('current');
});

test.each([true, false])('a new key (at once: %s) does not open a clinic that is disabled', async (atOnce) => {
  const slug = `closed-${atOnce}`;
  await create(slug);
  await run('disable', { slug });
  const { key } = (await run('rotate', { slug, atOnce })).data as { key: string };
  expect([(await store.keyState(slug))?.disabled, await works(slug, key)]).toEqual([true, 'none']);
  await run('enable', { slug });
  expect([(await store.keyState(slug))?.disabled, await works(slug, key)]).toEqual([undefined, 'current']);
});

describe('what cannot be done is a sentence', () => {
  const refusals: [why: string, name: string, options: ClinicOptions, sentence: RegExp][] = [
    ['no such command', 'delete', { slug: 'acme' }, /There is no command "delete"\. There are: create, list/],
    ['a word of the language', 'constructor', {}, /no command/],
    ['no slug', 'show', {}, /Say which clinic/],
    ['a slug with capitals', 'create', { slug: 'Acme', name: 'Acme' }, /small letters/],
    ['no name', 'create', { slug: 'nameless' }, /needs a name/],
    ['a name without end', 'create', { slug: 'long', name: 'x'.repeat(81) }, /1 to 80 characters/],
    ['one that is there', 'create', { slug: 'twice', name: 'Other' }, /There is a clinic "twice" already/],
    ['one that is not', 'rotate', { slug: 'nobody' }, /There is no clinic "nobody"/],
    ['one that is not, to disable', 'disable', { slug: 'nobody' }, /There is no clinic "nobody"/],
    ['one that is not, to show', 'show', { slug: 'nobody' }, /There is no clinic "nobody"/],
  ];
  test.each(refusals)('%s', async (_why, name, options, sentence) => {
    if (options.slug === 'twice') await create('twice');
    await expect(run(name, options)).rejects.toThrow(sentence);
  });
});
