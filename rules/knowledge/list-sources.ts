/** What the rules lean on, each text with what it honestly is: for whoever wants to know where an answer comes from. */
import { say } from './say.ts';
import type { Source } from './schema.ts';
import sourceRows from './sources.json' with { type: 'json' };

export interface ListedSource {
  id: string;
  title: string;
  /** What this text is, in English, and the id of that sentence. */
  about: string;
  aboutId: string;
  url?: string;
}

/** Every source, in the order of the file. */
export const listSources = (): ListedSource[] =>
  (sourceRows as Source[]).map(({ id, title, about, url }) => ({
    id,
    title,
    about: say(about),
    aboutId: about,
    ...(url && { url }),
  }));
