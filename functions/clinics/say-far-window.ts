import type { FarWindow } from '../../rules/clinic/far-windows.ts';
import { fillPlaces } from '../fill-places.ts';
import sentences from './far-windows.json' with { type: 'json' };

/** What the guides say beside what the clinic says, for whoever has to confirm it. */
export function sayFarWindow({ far: { part, guides }, window }: Pick<FarWindow, 'far' | 'window'>): string {
  const { avoidDays: avoid, cautionDays } = window;
  const span = fillPlaces(sentences[guides.least === guides.most ? 'span.same' : 'span.range'], guides);
  return fillPlaces(sentences[part], { span, avoid, most: guides.most, care: cautionDays ?? '' });
}
