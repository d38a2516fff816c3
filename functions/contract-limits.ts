/** Bounds of the contract that are asked for without its shapes: whoever needs only these need not load those. */
export const MAX_LABEL_CHARACTERS = 20_000;

/** The most signs of a clinic's, a treatment's or a protocol's id. */
export const MOST_ID_CHARACTERS = 64;

/** What the table can keep of one version of a clinic: an item of DynamoDB holds 400 kB, and its text as JSON is the larger of both. */
export const MOST_CLINIC_KB = 390;

/** A clinic's short name. */
export const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
