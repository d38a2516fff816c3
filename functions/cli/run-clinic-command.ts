/** What the operator's command does, apart from where it reads and writes. */
import { DEFAULT_PROTOCOL_ID, findProtocol } from '../../rules/knowledge/find-protocol.ts';
import { digestOf, newClinicKey } from '../clinics/clinic-key.ts';
import type { ClinicStore, KeyState } from '../clinics/clinic-store.ts';
import { rotateKey } from '../clinics/rotate-key.ts';
import { ClinicDetails, Slug } from '../contract.ts';
import { fillPlaces } from '../fill-places.ts';
import sentences from './clinic-refusals.json' with { type: 'json' };

/** `data` is what --json prints, `lines` the same to read. */
export type ClinicAnswer = { data: unknown; lines: string[] };
export type ClinicOptions = { slug?: string | undefined; name?: string | undefined; atOnce?: boolean | undefined };

/** The command was not as expected, or cannot be done; the message is a sentence that says what to do, by its id. */
export class ClinicRefusal extends Error {
  override readonly name = 'ClinicRefusal';

  constructor(id: keyof typeof sentences, values: Record<string, string> = {}) {
    super(fillPlaces(sentences[id], values));
  }
}

/** What a command works on. `publicUrl`: address of the page, without a slash at its end. */
export type ClinicContext = { store: ClinicStore; options: ClinicOptions; now: Date; publicUrl: string };
type Command = (context: ClinicContext) => Promise<ClinicAnswer>;

const create: Command = async ({ store, options, now, publicUrl }) => {
  const slug = slugOf(options);
  const details = ClinicDetails.safeParse(newClinic(options.name ?? ''));
  if (!details.success) throw new ClinicRefusal('no-name');
  const key = newClinicKey(slug);
  const first = { slug, version: 1, savedAt: now.toISOString(), details: details.data };
  if ((await store.create(first, digestOf(key))) === 'taken') throw new ClinicRefusal('taken', { slug });
  return keyAnswer(`The clinic ${slug} is there.`, slug, key, publicUrl);
};

const list: Command = async ({ store }) => {
  const listed = await store.list();
  const rows = await Promise.all(
    listed.map(async ({ slug, createdAt }) => {
      const [newest, keys] = await Promise.all([store.newest(slug), store.keyState(slug)]);
      return {
        slug,
        name: newest?.details.name ?? '',
        version: newest?.version ?? 0,
        createdAt,
        disabled: keys?.disabled === true,
      };
    }),
  );
  const lines = rows.map((row) => `${row.slug}  ${row.name}  version ${row.version}${row.disabled ? '  disabled' : ''}`);
  return {
    data: rows,
    lines: lines.length > 0 ? lines : ['There is no clinic yet. Make one: create --slug acme --name "Acme Skin"'],
  };
};

const show: Command = async ({ store, options }) => {
  const slug = slugOf(options);
  const [newest, keys] = await Promise.all([store.newest(slug), keysOf(store, slug)]);
  const data = { slug, version: newest!.version, savedAt: newest!.savedAt, disabled: keys.disabled === true, ...newest!.details };
  return { data, lines: [JSON.stringify(data, null, 2)] };
};

const rotate: Command = async ({ store, options, now, publicUrl }) => {
  const slug = slugOf(options);
  const state = await keysOf(store, slug);
  const rotated = await rotateKey(store, slug, { state, keep: options.atOnce ? undefined : state.digest, now });
  if (rotated === 'taken') throw new ClinicRefusal('key-changed');
  const old = options.atOnce
    ? 'The old key opens nothing any more.'
    : `The old key works until the new one is used, or until ${rotated.oldKeyUntil}.`;
  return keyAnswer(old, slug, rotated.key, publicUrl);
};

const disable: Command = (context) => setDisabled(context, true);
const enable: Command = (context) => setDisabled(context, false);

const commands: Record<string, Command> = { create, list, show, rotate, disable, enable };

/** Throws a ClinicRefusal for what cannot be done. */
export async function runClinicCommand(name: string, context: ClinicContext): Promise<ClinicAnswer> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new ClinicRefusal('no-command', { command: name, commands: Object.keys(commands).join(', ') });
  return command(context);
}

const setDisabled = async ({ store, options }: ClinicContext, disabled: boolean): Promise<ClinicAnswer> => {
  const slug = slugOf(options);
  const { disabled: _before, ...state } = await keysOf(store, slug);
  const next: KeyState = { ...state, revision: state.revision + 1, ...(disabled && { disabled }) };
  if ((await store.replaceKey(slug, next)) === 'taken') throw new ClinicRefusal('key-changed');
  return {
    data: { slug, disabled },
    lines: [`The clinic ${slug} is ${disabled ? 'disabled' : 'enabled'}. It takes up to a minute until every instance knows.`],
  };
};

function slugOf({ slug }: ClinicOptions): string {
  if (!Slug.safeParse(slug).success) throw new ClinicRefusal('no-slug');
  return slug!;
}

async function keysOf(store: ClinicStore, slug: string): Promise<KeyState> {
  const state = await store.keyState(slug);
  if (!state) throw new ClinicRefusal('not-found', { slug });
  return state;
}

function keyAnswer(sentence: string, slug: string, key: string, publicUrl: string): ClinicAnswer {
  const manageUrl = `${publicUrl}/clinic`;
  return { data: { slug, key, manageUrl }, lines: [sentence, `Key (shown this once): ${key}`, `Manage it at ${manageUrl}`] };
}

/** A new clinic has changed nothing yet. */
const newClinic = (name: string): ClinicDetails => ({
  name,
  contact: {},
  embedOrigins: [],
  defaultTreatment: DEFAULT_PROTOCOL_ID,
  treatments: [
    {
      id: DEFAULT_PROTOCOL_ID,
      title: findProtocol(DEFAULT_PROTOCOL_ID)!.title,
      protocol: DEFAULT_PROTOCOL_ID,
      windows: [],
      heldBack: [],
      products: [],
    },
  ],
});
