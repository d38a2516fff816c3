import type { ClinicPublic } from '../../functions/contract.ts';

/** A clinic with a row of every kind. */
export const aClinic: ClinicPublic = {
  slug: 'acme',
  version: 7,
  name: 'Acme $& Skin',
  contact: { phone: '01632 960 184' },
  embedOrigins: [],
  defaultTreatment: 'usual',
  treatments: [
    { id: 'strict', title: 'RF', protocol: 'microneedling-strict', windows: [], heldBack: [], products: [] },
    {
      id: 'usual',
      title: 'Microneedling',
      protocol: 'microneedling',
      windows: [
        { category: 'retinoid', avoidDays: 10, cautionDays: 14, says: 'Wait ten days.' },
        { category: 'aha', avoidDays: 7, cautionDays: 14 },
        { category: 'fragrance', avoidDays: 0, cautionDays: 0, off: true },
        { category: 'other-irritant', avoidDays: 90, cautionDays: null },
      ],
      heldBack: [{ name: 'Arnica Montana Flower Extract', avoidDays: 5, cautionDays: 5 }],
      products: ['Balm', 'SPF {clinic}'],
      opening: { untilDay: 2, says: 'Only the balm.' },
    },
    { id: 'gone', title: 'Old', protocol: 'no-longer-there', windows: [], heldBack: [], products: [] },
  ],
};
