import { describe, expect, test } from 'vitest';
import { LANGUAGES as PAGE_LANGUAGES } from '../../web/wording/languages.ts';
import { decidingSentences, differences, keptTranslations, LANGUAGES, openSentences } from '../bench/back-translations.ts';

test('every language but English', () => expect(['en', ...LANGUAGES].sort()).toEqual(Object.keys(PAGE_LANGUAGES).sort()));

describe.each(LANGUAGES)('%s', (language) => {
  test('each sentence of a verdict was translated back as it now stands, and says what the English one says', () =>
    expect(openSentences(language).map(({ id, why }) => `${id} ${why}`)).toEqual([]));
  test('no back-translation is left of a sentence that is gone', () =>
    expect(Object.keys(keptTranslations(language)).filter((id) => !decidingSentences(language).has(id))).toEqual([]));
});

const pairs: [why: string, english: string, back: string, differs: string[]][] = [
  ['other words, the same sense', 'Leave out until {date}', 'To be avoided until {date}', []],
  ['“do not use” for “leave out”', 'Leave out until {date}', 'Do not use until {date}', []],
  ['a “do not use” that lost its “not”', 'Leave out until {date}', 'Use until {date}', ['lost: leave out']],
  [
    'a “not” beside a “do not use”',
    'Leave it out',
    'Do not use it before, not today',
    ['added: not, no, nothing', 'added: today'],
  ],
  ['a date that turned round', 'Leave out until {date}', 'Leave out from {date}', ['lost: until', 'added: from a day on']],
  ['a “not” that was lost', 'Not before {date}', 'Before {date}', ['lost: not, no, nothing', 'lost: not before']],
  ['a “not” that was added', 'With care', 'Not with care', ['added: not, no, nothing']],
  ['another thing to do', 'Ask your clinic first', 'Leave it out first', ['added: leave out', 'lost: ask']],
  ['a promise without its “at least”', 'at least until {date}', 'until {date}', ['lost: at least']],
  ['a value that was lost', 'We know {known} of {n}.', 'We know {known}.', ['values: {known} {n} / {known}']],
  ['another number', 'SPF 30 or more', 'SPF 50 or more', ['values: 30 / 50']],
  ['a time that is over', 'That time is over.', 'That period has ended.', []],
  ['a time that has already passed', 'That time is over.', 'That period has already passed.', []],
  [
    'a time that has not passed yet',
    'That time is over.',
    'That period has not passed.',
    ['added: not, no, nothing', 'lost: the time is over'],
  ],
  ['“don’t” for “no”', 'We read no food labels.', "We don't read food labels.", []],
  ['a “don’t” that was lost', 'We read no food labels.', 'We notice food labels.', ['lost: not, no, nothing']],
  ['“don’t use” for “leave out”', 'Leave out until {date}', "Don't use until {date}", []],
  ['the last day before a counted day', 'held back until day {day}', 'to be avoided before day {day}', []],
  ['“until now” is no date', 'Held back before', 'To be left out until now', []],
  ['a date that is a day too early', 'Leave out until {date}', 'To be avoided before {date}', ['lost: until']],
  ['a counted day that turned round', 'held back until day {day}', 'to be avoided after day {day}', ['lost: until']],
  ['“in the meantime” for “until then”', 'Until then wear a hat.', 'In the meantime wear a hat.', []],
  ['“use normally” for “as usual”', 'As usual from {date}', 'Use normally from {date} on', []],
  ['a “normally” that says how often', 'As usual', 'It normally stings', ['lost: as usual']],
  ['“speak to” for “tell”', 'Tell your clinic first', 'Speak to your clinic first', []],
  ['“inform” for “tell”', 'Tell your clinic first', 'Please inform the clinic first', []],
  ['a clinic that is not told', 'Tell your clinic first', 'Your clinic is informed', ['lost: ask']],
  ['“stop using” for “stop”', 'Stop if it stings.', 'Please stop using it on feeling burning.', []],
  ['a “stop” that was lost', 'Stop if it stings.', 'Please keep using it on feeling burning.', ['lost: stop it']],
  ['“not healed” for “open”', 'Open skin can itch.', 'Skin that is not healed may itch.', []],
  ['skin that was open and is closed', 'Open skin can itch.', 'Healed skin may itch.', ['lost: the skin is open']],
  ['a medicine without its prescriber', 'Ask who prescribed it', 'Ask your clinic', ['lost: who prescribed it']],
];
test.each(pairs)('the comparison sees %s', (_why, english, back, differs) => expect(differences(english, back)).toEqual(differs));
