import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

export type MeasuredFile = { file: string; kb: number; gzipKb: number };

/** Every file of a folder with its size in kB (1000 bytes), as it is and by gzip. */
export async function measureFolder(folder: string): Promise<MeasuredFile[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const bytes = await readFile(join(parentPath, name));
      return {
        file: relative(folder, join(parentPath, name)),
        kb: kilo(bytes.length),
        gzipKb: kilo(gzipSync(bytes, { level: 9 }).length),
      };
    }),
  );
}

const kilo = (bytes: number): number => Math.round(bytes / 100) / 10;
