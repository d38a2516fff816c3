import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A file of the project: path from the root with slashes, and its text. */
export type SourceFile = { path: string; text: string };

const ROOMS = ['rules', 'functions', 'web', 'infra', 'test'];

/** All .ts, .tsx, .mjs and .js files below the rooms of the project at `root`. */
export function readSourceFiles(root: string): SourceFile[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) =>
      posix.join(room, file.replaceAll('\\', '/')),
    ),
  )
    .filter((path) => /\.(?:tsx?|m?js)$/.test(path) && !path.includes('node_modules/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Code without comments, and without the text of strings unless `keepStrings`: what stands in them is no code. */
export function codeOnly(text: string, keepStrings: boolean): string {
  const piece = /\/\*[\s\S]*?\*\/|(?<![:\\/])\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
  return text.replace(piece, (found) => {
    if (found.startsWith('/')) return ' ';
    return keepStrings ? found : "''";
  });
}
