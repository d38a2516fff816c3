import { openLocalTable } from '../../functions/clinics/local-table.ts';
import { dynamoDbLocalIsHere, openDynamoDbLocal } from './dynamodb-local.ts';
import { storeSuite } from './store-suite.ts';

storeSuite('on dynalite', () => openLocalTable());
if (dynamoDbLocalIsHere) storeSuite('on DynamoDB Local', openDynamoDbLocal);
