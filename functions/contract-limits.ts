/** Bounds of the contract that are asked for without its shapes: whoever needs only these need not load those. */
export const MAX_LABEL_CHARACTERS = 20_000;

/** The most signs of a clinic's, a treatment's or a protocol's id. */
export const MOST_ID_CHARACTERS = 64;

/** A clinic's short name. */
export const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
