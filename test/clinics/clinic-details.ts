import type { ClinicDetails } from '../../functions/contract.ts';

/** A clinic of the tests that has changed one of each thing. */
export const clinicDetails: ClinicDetails = {
  name: 'Linden Skin Clinic',
  contact: { phone: '+44 20 7946 0000', email: 'care@linden.example', url: 'https://linden.example' },
  dateOrder: 'day-first',
  embedOrigins: ['https://www.linden.example'],
  defaultTreatment: 'microneedling',
  treatments: [
    {
      id: 'microneedling',
      title: 'Microneedling',
      protocol: 'microneedling',
      windows: [{ category: 'retinoid', avoidDays: 10, cautionDays: 21, says: 'Retinol has to wait ten days with us.' }],
      heldBack: [{ name: 'Arnica Montana Flower Extract', avoidDays: 5, cautionDays: 5, says: 'No arnica in the first days.' }],
      products: ['Linden Recovery Balm'],
      opening: { untilDay: 2, says: 'Only the balm in your bag today.' },
    },
    { id: 'rf', title: 'RF microneedling', protocol: 'microneedling-strict', windows: [], heldBack: [], products: [] },
  ],
};
