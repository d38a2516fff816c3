/** The clinic that `npm start` brings along, so that everything a clinic can change is there to be looked at. */
import type { ClinicDetails } from '../contract.ts';
import { digestOf, newClinicKey } from './clinic-key.ts';
import type { ClinicStore } from './clinic-store.ts';

export const DEMONSTRATION_SLUG = 'linden-skin';

const details: ClinicDetails = {
  name: 'Linden Skin Clinic',
  contact: { phone: '+44 20 7946 0123', email: 'care@linden-skin.example', url: 'https://linden-skin.example' },
  dateOrder: 'day-first',
  embedOrigins: [],
  defaultTreatment: 'microneedling',
  treatments: [
    {
      id: 'microneedling',
      title: 'Microneedling',
      protocol: 'microneedling',
      windows: [
        {
          category: 'retinoid',
          avoidDays: 10,
          cautionDays: 14,
          says: 'We like to wait ten days with anything that holds vitamin A.',
        },
        { category: 'vitamin-c', avoidDays: 14, cautionDays: 21 },
      ],
      heldBack: [
        { name: 'Arnica Montana Flower Extract', avoidDays: 5, cautionDays: 5, says: 'No arnica while the skin closes.' },
      ],
      products: ['Linden Recovery Balm', 'Linden Mineral SPF 50'],
      opening: { untilDay: 2, says: 'Today and tomorrow only the balm that is in your bag.' },
    },
    {
      id: 'rf-microneedling',
      title: 'RF microneedling',
      protocol: 'microneedling-strict',
      windows: [],
      heldBack: [],
      products: [],
    },
  ],
};

/** Makes it where it is missing. Answers its key then; undefined where it was there already. */
export async function ensureDemonstrationClinic(store: ClinicStore, now: Date): Promise<string | undefined> {
  const key = newClinicKey(DEMONSTRATION_SLUG);
  const first = { slug: DEMONSTRATION_SLUG, version: 1, savedAt: now.toISOString(), details };
  return (await store.create(first, digestOf(key))) === 'done' ? key : undefined;
}
