import { expect, test } from 'vitest';
import { note } from '../../functions/choose-rules.ts';
import { clinicProtocol } from '../../functions/clinics/clinic-protocol.ts';
import { rulesOf } from '../../functions/clinics/clinic-rules.ts';
import type { ClinicPublic } from '../../functions/contract.ts';
import { findProtocol } from '../../rules/knowledge/find-protocol.ts';
import { clinicNotes } from '../../web/check/clinic-notes.ts';
import { rulesOfClinic } from '../../web/check/clinic-rules.ts';

const general = findProtocol('microneedling')!;
const clinic: ClinicPublic = {
  slug: 'acme',
  version: 7,
  name: 'Acme Skin',
  contact: { phone: '01632 960 184' },
  embedOrigins: [],
  defaultTreatment: 'usual',
  treatments: [
    {
      id: 'usual',
      title: 'Microneedling',
      protocol: 'microneedling',
      windows: [
        { category: 'retinoid', avoidDays: 10, cautionDays: 14, says: 'Wait ten days.' },
        { category: 'vitamin-c', avoidDays: 7, cautionDays: 14 },
        { category: 'fragrance', avoidDays: 0, cautionDays: 0, off: true },
        { category: 'physical-exfoliant', avoidDays: 7, cautionDays: null },
      ],
      heldBack: [{ name: 'Arnica Montana Flower Extract', avoidDays: 5, cautionDays: 5 }],
      products: ['Balm'],
      opening: { untilDay: 2, says: 'Only the balm.' },
    },
    { id: 'strict', title: 'RF', protocol: 'microneedling-strict', windows: [], heldBack: [], products: [] },
    { id: 'gone', title: 'Old', protocol: 'no-longer-there', windows: [], heldBack: [], products: [] },
  ],
};

test.each(['usual', 'strict', 'gone'])('the phone checks by the same rules as the server: %s', (id) => {
  const { slug, version, ...details } = clinic;
  const treatment = clinic.treatments.find((one) => one.id === id)!;
  const server = clinicProtocol({ slug, version, savedAt: '2026-11-01T00:00:00Z', details }, treatment);
  expect(rulesOfClinic(clinic, id, findProtocol, general)).toEqual(server);
});

const named: [why: string, treatment: string | null][] = [
  ['its usual treatment', null],
  ['a treatment of its own', 'usual'],
  ['one without products', 'strict'],
  ['one that it does not have', 'nonsense'],
];
test.each(named)('the phone says the same about the rules as the server: %s', (_why, treatment) => {
  const { slug, version, ...details } = clinic;
  const stored = { slug, version, savedAt: '2026-11-01T00:00:00Z', details };
  expect(clinicNotes(clinic, treatment)).toEqual(rulesOf(stored, treatment ?? undefined).notes);
});

test('a name is told as the clinic writes it, whatever signs it holds', () => {
  const named = { ...clinic, name: 'Skin $& Co {products}' };
  expect(clinicNotes(named, 'usual').at(-1)?.says).toContain('Skin $& Co {products}');
});

test('without the clinic’s rules the phone says so, as the server does', () =>
  expect(clinicNotes(null, 'usual')).toEqual([note('clinic-not-loaded')]));

test('a treatment that the clinic does not have is its usual one', () =>
  expect(rulesOfClinic(clinic, 'nonsense', findProtocol, general)).toEqual(
    rulesOfClinic(clinic, 'usual', findProtocol, general),
  ));
