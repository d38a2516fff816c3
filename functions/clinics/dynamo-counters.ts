/**
 * Counts in DynamoDB: numbers and nothing else. One clinic's week lies on several items with partition keys of their own, because one
 * partition takes 1,000 writes a second at most (Amazon DynamoDB, "Best practices for designing partition keys").
 */
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { TABLE } from '../env.ts';
import { COUNTER_SHARDS, type CounterStore, type Counts } from './clinic-store.ts';
import type { Table } from './dynamo-table.ts';

/** The counts of a table. Throws what the AWS client throws where the table cannot be reached. */
export function createDynamoCounters({ client, name }: Table): CounterStore {
  return {
    async count(slug, week, shard, counts) {
      await client.send(new UpdateCommand({ TableName: name, Key: { pk: shardKey(slug, shard), sk: week }, ...adding(counts) }));
    },
    async counts(slug, from, until) {
      const shards = Array.from({ length: COUNTER_SHARDS }, (_, shard) =>
        client.send(
          new QueryCommand({
            TableName: name,
            KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :until',
            ExpressionAttributeValues: { ':pk': shardKey(slug, shard), ':from': from, ':until': until },
            ConsistentRead: true,
          }),
        ),
      );
      return sumByWeek((await Promise.all(shards)).flatMap(({ Items = [] }) => Items));
    },
    async take(bucket, amount, expires) {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: name,
          Key: { pk: `LIMIT#${bucket}`, sk: '-' },
          UpdateExpression: 'ADD #count :amount SET #expires = :expires',
          ExpressionAttributeNames: { '#count': 'count', '#expires': TABLE.timeToLive },
          ExpressionAttributeValues: { ':amount': amount, ':expires': expires },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return Number(Attributes?.count ?? amount);
    },
  };
}

const shardKey = (slug: string, shard: number): string => `COUNT#${slug}#${shard}`;

function adding(counts: Counts) {
  const rows = Object.entries(counts).map(([name, value], index) => ({ name, value, index }));
  return {
    UpdateExpression: `ADD ${rows.map(({ index }) => `#n${index} :v${index}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(rows.map(({ name, index }) => [`#n${index}`, name])),
    ExpressionAttributeValues: Object.fromEntries(rows.map(({ value, index }) => [`:v${index}`, value])),
  };
}

function sumByWeek(items: Record<string, unknown>[]): Record<string, Counts> {
  const weeks: Record<string, Counts> = {};
  for (const { pk: _pk, sk, ...counts } of items) {
    const week = weeks[sk as string] ?? {};
    for (const [name, value] of Object.entries(counts)) week[name] = (week[name] ?? 0) + Number(value);
    weeks[sk as string] = week;
  }
  return weeks;
}
