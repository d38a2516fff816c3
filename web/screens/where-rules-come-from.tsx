import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_PROTOCOL_ID, findProtocol } from '../../rules/knowledge/find-protocol.ts';
import { knowledgeVersion } from '../../rules/knowledge/knowledge-version.ts';
import { type ListedSource, listSources } from '../../rules/knowledge/list-sources.ts';
import { clinic as clinicStore } from '../state/clinic.ts';
import { useStore } from '../state/kept-store.ts';
import { loadSourceWords, type SourceWords } from '../wording/load-source-words.ts';
import { useWording } from '../wording/use-wording.ts';

/** Which state of the rules answers on this phone, and the texts they lean on, each with what it honestly is. */
export function WhereRulesComeFrom() {
  const { t, day } = useWording();
  const { details } = useStore(clinicStore);
  const words = useSourceWords();
  const version = findProtocol(DEFAULT_PROTOCOL_ID)?.version ?? 1;
  return (
    <section>
      <h2>{t('about.sources')}</h2>
      <div class="rows sources">
        <div class="source">
          {details && <p>{t('about.versionClinic', { clinic: details.name, version: details.version })}</p>}
          <p>{t('about.version', { version, date: day(knowledgeVersion, 'sentence') })}</p>
        </div>
        <ul class="source-list">
          {words && listSources().map((source) => <SourceRow key={source.id} source={source} words={words} />)}
        </ul>
      </div>
    </section>
  );
}

function SourceRow({ source: { id, title, about, aboutId, url }, words }: { source: ListedSource; words: SourceWords }) {
  const ours = words[`title.${id}`];
  return (
    <li class="source">
      <p class="strong">
        <bdi lang={ours ? undefined : 'en'}>
          {url ? (
            <a href={url} rel="noreferrer">
              {title}
            </a>
          ) : (
            (ours ?? title)
          )}
        </bdi>
      </p>
      <p class="second quiet">
        <bdi lang={words[aboutId] ? undefined : 'en'}>{words[aboutId] ?? about}</bdi>
      </p>
    </li>
  );
}

/** null: still being fetched; English has none and says what the rules say. */
function useSourceWords(): SourceWords | null {
  const { language } = useWording();
  const [words, learn] = useState<SourceWords | null>(null);
  useEffect(() => {
    let newest = true;
    loadSourceWords(language).then((found) => newest && learn(found));
    return () => {
      newest = false;
    };
  }, [language]);
  return words;
}
