/** "Witch Hazel (alcohol free)": a note in brackets that names what is not in it. */
import glued from '../read/words/glued-negations.json' with { type: 'json' };
import negations from '../read/words/negations.json' with { type: 'json' };

const BEHIND = [...negations.suffixes, ...glued.latinSuffixes].join('|');
const BEFORE = [...negations.governing, ...negations.governingAtStart].join('|');
const DENIAL = new RegExp(`(?:^|[\\s-])(?:${BEHIND})\\s*$|^\\s*(?:(?:${BEFORE})|0\\s?%)\\s`, 'iu');

/** Text of a note -> does it deny something? */
export const isDenial = (note: string): boolean => DENIAL.test(note);
