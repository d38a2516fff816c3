/**
 * Korean names of ingredients are foreign words, written by ear: 에타놀 and 에탄올, 래티놀 and 레티놀, 애시드 and 애씨드 sound alike. In letters
 * instead of syllables they are compared as they sound.
 */

/** By the number of a letter in its syllable (Unicode, section 3.12): tense ones as plain ones, those that sound alike as one, a silent one as none. */
const INITIALS = [...'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅ', '', ...'ㅈㅈㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅔㅑㅖㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const FINALS = ['', ...'ㄱㄱㄱㄴㄴㄴㄷㄹㄹㄹㄹㄹㄹㄹㄹㅁㅂㅂㅅㅅㅇㅈㅊㅋㅌㅍㅎ'];
const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Names in Hangul, any number in one text -> how they sound, for comparing. */
export function foldSound(names: string): string {
  let sound = '';
  for (let i = 0; i < names.length; i += 1) {
    const code = names.charCodeAt(i);
    const number = code - FIRST;
    sound +=
      code < FIRST || code > LAST
        ? names[i]
        : INITIALS[Math.floor(number / 588)]! + VOWELS[Math.floor((number % 588) / 28)]! + FINALS[number % 28]!;
  }
  return sound.replaceAll('ㄹㄹ', 'ㄹ');
}
