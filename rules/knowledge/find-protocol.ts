/** The general rules that ship with the product, resolved from their JSON when they are first asked for: sentences in English, sources by name. */
import guidanceRows from './guidance.json' with { type: 'json' };
import type { Protocol, ProtocolGuidance, ProtocolRule, SaidBySource } from './protocol.ts';
import microneedling from './protocols/microneedling.json' with { type: 'json' };
import microneedlingStrict from './protocols/microneedling-strict.json' with { type: 'json' };
import { say } from './say.ts';
import type { GuidanceRow, ProtocolFacts, ProtocolWindow, Source } from './schema.ts';
import sourceRows from './sources.json' with { type: 'json' };

export const DEFAULT_PROTOCOL_ID = 'microneedling';

// The checks of this room parse these files by their schemas before every build and in the tests; here they are taken as parsed.
const sources = new Map((sourceRows as Source[]).map((source) => [source.id, source]));
const shipped = [microneedling, microneedlingStrict] as ProtocolFacts[];
const rows = guidanceRows as GuidanceRow[];

function saidBySource({ source: id, says: saysId }: { source: string; says: string }): SaidBySource {
  const source = sources.get(id);
  if (!source) throw new Error(`There is no source "${id}" in rules/knowledge/sources.json. Add it there, or mend the id.`);
  return { id, title: source.title, kind: source.kind, says: say(saysId), saysId, ...(source.url && { url: source.url }) };
}

const disagreementOf = (id: string | undefined) => id && { disagreement: say(id), disagreementId: id };

function resolveWindow(window: ProtocolWindow): ProtocolRule {
  const { category, avoidDays, cautionDays, disagreement } = window;
  return { category, avoidDays, cautionDays, sources: window.sources.map(saidBySource), ...disagreementOf(disagreement) };
}

function resolveGuidance(row: GuidanceRow, days: ProtocolFacts['guidanceDays']): ProtocolGuidance {
  const { id, kind, when } = row;
  const { fromDay, untilDay } = days?.[id] ?? row;
  const says = { says: say(row.says), saysId: row.says, sources: row.sources.map(saidBySource) };
  return { id, kind, fromDay, untilDay, ...says, ...disagreementOf(row.disagreement), ...(when && { when }) };
}

function resolve(facts: ProtocolFacts): Protocol {
  const { id, version, opening, guidanceDays } = facts;
  return {
    id,
    version,
    owner: say(facts.owner),
    title: say(facts.title),
    windows: facts.windows.map(resolveWindow),
    opening: { untilDay: opening.untilDay, says: say(opening.says), saysId: opening.says },
    guidance: rows.map((row) => resolveGuidance(row, guidanceDays)),
  };
}

const facts = new Map(shipped.map((one) => [one.id, one]));
const resolved = new Map<string, Protocol>();

export const protocolIds: readonly string[] = [...facts.keys()];

/** The shipped rules with this id, or undefined. The same object on every call: do not change it, copy it. */
export function findProtocol(id: string): Protocol | undefined {
  const known = resolved.get(id);
  if (known) return known;
  const asked = facts.get(id);
  if (!asked) return undefined;
  const protocol = resolve(asked);
  resolved.set(id, protocol);
  return protocol;
}
