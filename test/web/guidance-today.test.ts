import { expect, test } from 'vitest';
import { openingToday } from '../../web/answer/guidance-today.ts';
import de from '../../web/wording/de.json' with { type: 'json' };
import { createWording } from '../../web/wording/wording.ts';
import { defaultProtocol } from '../check-text.ts';

const german = createWording('de', de, '2026-11-23');
const rules = defaultProtocol();
const OURS = 'Heute nur, was Ihre Praxis Ihnen gegeben hat. Die feinen Kanäle in der Haut bleiben etwa einen Tag offen.';
const ofClinic = { ...rules, opening: { untilDay: 3, says: 'Only the balm.' } };

test.each([
  ['ours, in the language of the page', rules, 0, OURS],
  ['over after its last day', rules, rules.opening.untilDay, null],
  ['a clinic’s own, as it wrote it', ofClinic, 2, 'Only the balm.'],
  ['a clinic’s own, over', ofClinic, 3, null],
])('what holds first: %s', (_why, protocol, day, says) => expect(openingToday(protocol, day, german)).toBe(says));
