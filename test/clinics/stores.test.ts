import { describe } from 'vitest';
import { openLocalTable } from '../../functions/clinics/local-table.ts';
import { dynamoDbLocalIsHere, openDynamoDbLocal } from './dynamodb-local.ts';
import { storeSuite } from './store-suite.ts';

storeSuite('on dynalite', () => openLocalTable());
describe.skipIf(!dynamoDbLocalIsHere)('the real thing, where Java is and npm run dynamodb-local has fetched it', () =>
  storeSuite('on DynamoDB Local', openDynamoDbLocal),
);
