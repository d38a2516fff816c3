/**
 * The one reader of the environment. Names stand here once: the stacks of infra take them from here.
 * A setting that cannot be read is told by its name and stops the start.
 */
export const ENV = {
  /** Port of `npm start`. */
  port: 'PORT',
  /** Folder of `npm start` for the clinics' table. */
  dataDir: 'DATA_DIR',
  /** Name of the DynamoDB table of the clinics; without it there are no clinics. */
  table: 'CLINICS_TABLE',
  /** What CloudFront says in the header `x-origin-secret`; without it every caller is heard. */
  originSecret: 'ORIGIN_SECRET',
  /** Key of the hash under which an address is counted for an hour. */
  addressSecret: 'ADDRESS_SECRET',
  /** Address of the page, for what the operator's command prints. */
  publicUrl: 'PUBLIC_URL',
  checksPerMinute: 'CHECKS_PER_MINUTE',
  scansPerMinute: 'SCANS_PER_MINUTE',
  lookupsPerMinute: 'LOOKUPS_PER_MINUTE',
  clinicChecksPerMinute: 'CLINIC_CHECKS_PER_MINUTE',
  keyUsesPerHour: 'KEY_USES_PER_HOUR',
  wrongKeysPerHour: 'WRONG_KEYS_PER_HOUR',
} as const;

/** The header by which CloudFront shows that a request comes through it. */
export const ORIGIN_SECRET_HEADER = 'x-origin-secret';

/** Names of the table's own attributes. */
export const TABLE = { partitionKey: 'pk', sortKey: 'sk', timeToLive: 'expires' } as const;

export type Limits = {
  checksPerMinute: number;
  scansPerMinute: number;
  lookupsPerMinute: number;
  clinicChecksPerMinute: number;
  keyUsesPerHour: number;
  wrongKeysPerHour: number;
};

export type Settings = {
  port: number;
  dataDir: string;
  table: string | undefined;
  originSecret: string | undefined;
  addressSecret: string | undefined;
  publicUrl: string;
  limits: Limits;
};

/** For a deployed service. */
const CAREFUL: Limits = {
  checksPerMinute: 60,
  scansPerMinute: 10,
  lookupsPerMinute: 240,
  clinicChecksPerMinute: 600_000,
  keyUsesPerHour: 600,
  wrongKeysPerHour: 20,
};
/** For `npm start`: no one is kept waiting at their own desk. */
const GENEROUS: Limits = {
  checksPerMinute: 60_000,
  scansPerMinute: 600,
  lookupsPerMinute: 60_000,
  clinicChecksPerMinute: 600_000,
  keyUsesPerHour: 60_000,
  wrongKeysPerHour: 600,
};

type Variables = Record<string, string | undefined>;

/** Reads the settings of the environment. Throws with the variable's name when one is not as it must be. */
export function readSettings(where: 'local' | 'lambda', variables: Variables = process.env): Settings {
  const usual = where === 'local' ? GENEROUS : CAREFUL;
  const limit = (name: keyof Limits) => wholeNumber(variables, ENV[name], usual[name], 1);
  const port = wholeNumber(variables, ENV.port, 8787, 0, 65_535);
  return {
    port,
    dataDir: text(variables, ENV.dataDir) ?? '.data',
    table: text(variables, ENV.table),
    originSecret: text(variables, ENV.originSecret),
    addressSecret: text(variables, ENV.addressSecret),
    publicUrl: (text(variables, ENV.publicUrl) ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    limits: {
      checksPerMinute: limit('checksPerMinute'),
      scansPerMinute: limit('scansPerMinute'),
      lookupsPerMinute: limit('lookupsPerMinute'),
      clinicChecksPerMinute: limit('clinicChecksPerMinute'),
      keyUsesPerHour: limit('keyUsesPerHour'),
      wrongKeysPerHour: limit('wrongKeysPerHour'),
    },
  };
}

function text(variables: Variables, name: string): string | undefined {
  return variables[name]?.trim() || undefined;
}

function wholeNumber(variables: Variables, name: string, usual: number, min: number, max = Number.MAX_SAFE_INTEGER): number {
  const given = text(variables, name);
  if (given === undefined) return usual;
  const value = Number(given);
  if (!Number.isInteger(value) || value < min || value > max)
    throw new Error(`${name} is "${given}"; it must be a whole number from ${min} to ${max}.`);
  return value;
}
