import { useEffect, useMemo, useState } from 'preact/hooks';
import { changedFields } from '../../rules/clinic/clinic-fields.ts';
import { sayLive } from '../state/live-word.ts';
import { createClinicClient } from './clinic-client.ts';
import { confirmsOf, type Draft, keepDraft, keptDraft } from './draft.ts';
import { keepKey } from './kept-key.ts';
import { meetOtherVersion } from './meet-other-version.ts';
import type { Merge } from './merge-changes.ts';
import type { OpenOffice } from './open-office.ts';
import { readRefusal } from './read-refusal.ts';
import { say } from './say.ts';
import type { OfficeDesk } from './use-office.ts';

/** Saving, beside what is edited: `conflict` while two people's changes wait to be brought together. */
export interface SavingDesk extends OfficeDesk {
  saving: boolean;
  trouble: string | null;
  conflict: { merge: Merge; version: number } | null;
  save: () => Promise<void>;
  discard: () => void;
  /** Goes on with what was chosen in a conflict. */
  settle: (clinic: Draft['clinic']) => void;
}

/** The state of the office. `onKeyEnded`: the key opens the clinic no more; the draft is kept. */
export function useDesk({ slug, client: first, newest, facts }: OpenOffice, onKeyEnded: () => void): SavingDesk {
  const [client, useClient] = useState(first);
  const [draft, put] = useState<Draft>({ saved: newest, clinic: newest.clinic, confirmed: [] });
  const [treatment, chooseTreatment] = useState(newest.clinic.defaultTreatment);
  const [saving, setSaving] = useState(false);
  const [trouble, tell] = useState<string | null>(null);
  const [mends, setMends] = useState<ReadonlyMap<string, string>>(new Map());
  const [conflict, setConflict] = useState<SavingDesk['conflict']>(null);
  const changes = useMemo(() => changedFields(draft.saved.clinic, draft.clinic), [draft]);
  const far = useMemo(() => facts.farWindows(draft.clinic, draft.saved.clinic, draft.confirmed), [draft, facts]);
  const edit = (next: Draft) => {
    put(next);
    keepDraft(slug, next);
    tell(null);
  };

  const meet = async (from: number, clinic: Draft['clinic'], confirmed: string[]) => {
    const met = await meetOtherVersion(client, from, clinic);
    if (!met) return tell(say('trouble'));
    edit({ saved: met.theirs, clinic: met.merge.merged, confirmed });
    setConflict({ merge: met.merge, version: met.theirs.version });
  };

  useEffect(() => {
    const kept = keptDraft(slug);
    if (kept?.version === newest.version) edit({ saved: newest, clinic: kept.clinic, confirmed: kept.confirmed });
    else if (kept) void meet(kept.version, kept.clinic, kept.confirmed);
  }, []);

  const save = async () => {
    setSaving(true);
    setMends(new Map());
    const outcome = await client.save(draft.clinic, draft.saved.version, confirmsOf(draft));
    setSaving(false);
    if (!outcome.ok) {
      const refusal = readRefusal(outcome.status, outcome.problem);
      if (refusal.kind === 'key-ended') return onKeyEnded();
      if (refusal.kind === 'stale') return meet(draft.saved.version, draft.clinic, draft.confirmed);
      setMends(refusal.mends);
      return tell(refusal.says);
    }
    const { slug: _slug, version, ...clinic } = outcome.value;
    edit({ saved: { version, savedAt: new Date().toISOString(), clinic }, clinic, confirmed: [] });
    setConflict(null);
    sayLive(say('save.done', { version }));
  };

  return {
    slug,
    client,
    facts,
    draft,
    treatment,
    chooseTreatment,
    changes,
    far,
    mends,
    saving,
    trouble,
    conflict,
    save,
    change: (clinic) => edit({ ...draft, clinic }),
    confirm: (name) => edit({ ...draft, confirmed: [...draft.confirmed, name] }),
    useKey: (key) => {
      keepKey(key);
      useClient(createClinicClient(slug, key));
    },
    discard: () => {
      edit({ ...draft, clinic: draft.saved.clinic, confirmed: [] });
      setMends(new Map());
      setConflict(null);
      sayLive(say('save.discarded', { version: draft.saved.version }));
    },
    settle: (clinic) => {
      edit({ ...draft, clinic });
      setConflict(null);
    },
  };
}
