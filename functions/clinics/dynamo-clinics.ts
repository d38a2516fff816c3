/**
 * Clinics in DynamoDB. Items of a clinic: `V#000001`, `V#000002` ... (its versions; the last one is the clinic) and `KEY` (once the first
 * key, which lies in version 1, was changed). Version 1 and the first key are one item, so that a clinic is made whole or not at all.
 */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  GetCommand,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
} from '@aws-sdk/lib-dynamodb';
import type { ClinicListing, ClinicStore, KeyState, StoredVersion } from './clinic-store.ts';
import type { Table } from './dynamo-table.ts';

type Item = Record<string, unknown>;
const FIRST = versionKey(1);

/** The clinics of a table. Throws what the AWS client throws where the table cannot be reached. */
export function createDynamoClinics({ client, name }: Table): ClinicStore {
  const get = async (slug: string, sk: string) =>
    (await client.send(new GetCommand({ TableName: name, Key: { pk: clinicKey(slug), sk }, ConsistentRead: true }))).Item;
  const put = (slug: string, item: Item, condition: Partial<PutCommandInput>) =>
    client.send(new PutCommand({ TableName: name, Item: { pk: clinicKey(slug), ...item }, ...condition })).then(...doneOrTaken);
  const query = async (slug: string, until: string, most: number) =>
    (await client.send(new QueryCommand(newestFirst(name, slug, until, most)))).Items ?? [];

  return {
    create: (first, keyDigest) => put(first.slug, { ...versionItem(first), keyDigest }, ONLY_NEW),
    addVersion: (next) => put(next.slug, versionItem(next), ONLY_NEW),
    newest: async (slug) => (await query(slug, versionKey(999_999), 1)).map(asVersion)[0],
    version: async (slug, version) =>
      [await get(slug, versionKey(version))].filter((item) => item !== undefined).map(asVersion)[0],
    versions: async (slug, most, before = 1_000_000) =>
      before <= 1 ? [] : (await query(slug, versionKey(before - 1), most)).map(asVersion),
    async keyState(slug) {
      const [changed, first] = await Promise.all([get(slug, 'KEY'), get(slug, FIRST)]);
      if (!first) return undefined;
      return changed ? asKeyState(changed) : { revision: 0, digest: first.keyDigest as string };
    },
    replaceKey: (slug, next) => put(slug, { sk: 'KEY', ...next }, next.revision === 1 ? ONLY_NEW : onlyAfter(next.revision - 1)),
    list: () => listClinics({ client, name }),
  };
}

const clinicKey = (slug: string): string => `CLINIC#${slug}`;

/** `V#000007`: sorts by number. */
function versionKey(version: number): string {
  return `V#${String(version).padStart(6, '0')}`;
}

const ONLY_NEW: Partial<PutCommandInput> = { ConditionExpression: 'attribute_not_exists(pk)' };
const onlyAfter = (revision: number): Partial<PutCommandInput> => ({
  ConditionExpression: 'revision = :seen',
  ExpressionAttributeValues: { ':seen': revision },
});

const doneOrTaken = [
  () => 'done' as const,
  (thrown: unknown) => {
    if (thrown instanceof ConditionalCheckFailedException) return 'taken' as const;
    throw thrown;
  },
] as const;

const newestFirst = (TableName: string, slug: string, until: string, Limit: number): QueryCommandInput => ({
  TableName,
  Limit,
  KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :until',
  ExpressionAttributeValues: { ':pk': clinicKey(slug), ':from': FIRST, ':until': until },
  ScanIndexForward: false,
  ConsistentRead: true,
});

const versionItem = ({ slug, version, savedAt, details }: StoredVersion): Item => ({
  sk: versionKey(version),
  slug,
  version,
  savedAt,
  details,
});

const asVersion = ({ slug, version, savedAt, details }: Item): StoredVersion =>
  ({ slug, version, savedAt, details }) as StoredVersion;

function asKeyState({ revision, digest, previous, previousUntil, disabled }: Item): KeyState {
  return {
    revision,
    digest,
    ...(previous !== undefined && { previous, previousUntil }),
    ...(disabled !== undefined && { disabled }),
  } as KeyState;
}

async function listClinics({ client, name }: Table): Promise<ClinicListing[]> {
  const found: ClinicListing[] = [];
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: name,
        FilterExpression: 'sk = :first',
        ExpressionAttributeValues: { ':first': FIRST },
        ProjectionExpression: 'slug, savedAt',
        ...(ExclusiveStartKey && { ExclusiveStartKey }),
      }),
    );
    for (const item of page.Items ?? []) found.push({ slug: item.slug as string, createdAt: item.savedAt as string });
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return found.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
