/** The environment that the stack gives a function, and the header by which CloudFront shows itself: only then does each event have its own caller. */
import { ENV, ORIGIN_SECRET_HEADER } from '../../../functions/env.ts';

const SECRET = 'a secret of the benches';

/** `CLINICS_TABLE` names no table that is there: a check without a clinic does not ask for it. */
export const AS_DEPLOYED = { [ENV.table]: 'clinics', [ENV.originSecret]: SECRET, [ENV.addressSecret]: SECRET };
export const FROM_CLOUDFRONT = { [ORIGIN_SECRET_HEADER]: SECRET };
