import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

/** Packages stay as they are where they load their own parts by path: worker scripts, WebAssembly, data. */
export type KeptPackages = {
  /** Scripts of packages; whatever they require comes along. */
  scripts: string[];
  /** Required in some cases only, of which none is ours. */
  never: string[];
  /** Files that are read, not required. */
  files: string[];
};

/** Copies them into `folder`/node_modules, at the places where Node looks for them, and nothing else of their packages. */
export async function copyPackageFiles(root: string, folder: string, { scripts, never, files }: KeptPackages): Promise<void> {
  const { metafile } = await build({
    entryPoints: scripts.map((script) => join(root, 'node_modules', script)),
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    metafile: true,
    write: false,
    outdir: folder,
    external: never,
    logLevel: 'error',
  });
  const reached = Object.keys(metafile.inputs).filter((path) => path.startsWith('node_modules/'));
  const all = new Set([...reached, ...files.map((file) => join('node_modules', file))]);
  for (const path of [...all]) all.add(join(packageOf(path), 'package.json'));
  for (const path of all) {
    const target = join(folder, relative(root, join(root, path)));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(root, path), target);
  }
}

/** `node_modules/@scope/name/lib/a.js` -> `node_modules/@scope/name`; the innermost one where they are nested. */
function packageOf(path: string): string {
  const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path);
  if (!found) throw new Error(`${path} is in no package.`);
  return found[0];
}
