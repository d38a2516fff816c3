import { commonNames } from '../../../rules/knowledge/facts.ts';
import { type HttpEvent, readEvent } from '../../events/read-event.ts';
import activesByCategory from '../mutations/actives.json' with { type: 'json' };
import { seededRandom } from '../seeded-random.ts';
import { FROM_CLOUDFRONT } from './as-deployed.ts';

const ENTRIES = 30;

/** Events of checks, each of another list of 30 ingredients with three that are held back, by another caller. Drawn with a seed. */
export function checkEvents(count: number, seed: number, fields: object = {}): HttpEvent[] {
  const random = seededRandom(seed);
  const harmless = commonNames.map(([inci]) => inci).filter((inci) => !inci.includes(','));
  const actives = Object.values(activesByCategory).flat();
  return Array.from({ length: count }, (_, index) => {
    const names = Array.from({ length: ENTRIES - 3 }, () => random.pick(harmless));
    const text = `Ingredients: ${random.shuffle([...names, ...[1, 2, 3].map(() => random.pick(actives))]).join(', ')}.`;
    const address = `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}:443`;
    return readEvent('check', {
      body: JSON.stringify({ text, daysSince: index % 20, ...fields }),
      headers: { ...FROM_CLOUDFRONT, 'cloudfront-viewer-address': address },
    });
  });
}
