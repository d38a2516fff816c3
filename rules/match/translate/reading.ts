/** The words of a name as they sound, without its joints -> the English key, or null where this way of reading says nothing. */
export type Reading = (sounds: readonly string[]) => string | null;
