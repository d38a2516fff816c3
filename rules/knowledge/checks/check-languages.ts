import type { Message, Wording } from '../schema.ts';
import type { KnowledgeCheck } from './all-facts.ts';

const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message).filter((form) => form !== undefined);
const mainForm = (message: Message): string => (typeof message === 'string' ? message : message.other);
const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

function mergeFiles(language: string, files: Record<string, Wording>): { messages: Map<string, Message>; twice: string[] } {
  const messages = new Map<string, Message>();
  const twice: string[] = [];
  for (const [file, wording] of Object.entries(files)) {
    for (const [id, message] of Object.entries(wording)) {
      if (messages.has(id))
        twice.push(`The sentence "${id}" stands twice in wording/${language}, once in ${file}.json. Keep one.`);
      messages.set(id, message);
    }
  }
  return { messages, twice };
}

/** Every language has every sentence of English, no other, with the same {places}; forms for one or two may leave the number out. */
export const checkLanguages: KnowledgeCheck = ({ wording }) => {
  const english = mergeFiles('en', wording.en ?? {});
  return Object.entries(wording).flatMap(([language, files]) => {
    const { messages, twice } = language === 'en' ? english : mergeFiles(language, files);
    const wrong = [...twice];
    for (const [id, original] of english.messages) {
      const message = messages.get(id);
      if (message === undefined) {
        wrong.push(`wording/${language} lacks the sentence "${id}". Translate it.`);
        continue;
      }
      const wanted = places(mainForm(original));
      if (places(mainForm(message)).join() !== wanted.join()) {
        wrong.push(
          `"${id}" in wording/${language} should hold ${wanted.join(' ') || 'no places'}, and holds ${places(mainForm(message)).join(' ') || 'none'}.`,
        );
      }
      const strange = forms(message).flatMap((form) => places(form).filter((place) => !wanted.includes(place)));
      if (strange.length > 0)
        wrong.push(`A form of "${id}" in wording/${language} holds ${strange.join(' ')}, which English does not have.`);
    }
    for (const id of messages.keys()) {
      if (!english.messages.has(id))
        wrong.push(`wording/${language} has the sentence "${id}", which English does not have. Drop it, or add it to English.`);
    }
    return wrong;
  });
};
