/** Changes with every fact: reports say which knowledge they were made with. */
export const knowledgeVersion = '2026-11-29';
