/** Memory of the two functions in MB; Lambda gives processor in proportion, and 1,769 MB is one whole processor. */
export const MEMORY_MB = { check: 1024, scan: 1769 } as const;
