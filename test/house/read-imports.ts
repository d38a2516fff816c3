import { posix } from 'node:path';
import { codeOnly, type SourceFile } from './source-file.ts';

/** `types`: only shapes are imported. `lazy`: loaded on demand, by `import()` or as a worker. */
export type Import = { from: string; specifier: string; target: string | null; how: 'value' | 'types' | 'lazy'; names: string };

const STATIC = /\b(?:import|export)\s+(type\s+)?((?:[\w*$\s,]|\{[^}]*\})+?)\s*from\s*['"]([^'"]+)['"]/g;
const SIDE_EFFECT = /\bimport\s*['"]([^'"]+)['"]/g;
const ON_DEMAND = /\bimport\(\s*['"]([^'"]+)['"]/g;
const WORKER = /\bnew URL\(\s*['"]([^'"]+\.tsx?)['"]\s*,\s*import\.meta\.url/g;

const onlyTypes = (names: string) =>
  /^\s*\{/.test(names) &&
  names
    .replace(/[{}]/g, '')
    .split(',')
    .filter((name) => name.trim())
    .every((name) => /^\s*type\s/.test(name));

/** Every import of one file; `target` is the path from the root, or null for a package. */
export function readImports({ path, text }: SourceFile): Import[] {
  const code = codeOnly(text, true);
  const found = (specifier: string, how: Import['how'], names = ''): Import => ({
    from: path,
    specifier,
    target: specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))) : null,
    how,
    names: names.trim(),
  });
  return [
    ...[...code.matchAll(STATIC)].map(([, type, names = '', specifier = '']) =>
      found(specifier, type || onlyTypes(names) ? 'types' : 'value', names),
    ),
    ...[...code.matchAll(SIDE_EFFECT)].map(([, specifier = '']) => found(specifier, 'value')),
    ...[...code.matchAll(ON_DEMAND)].map(([, specifier = '']) => found(specifier, 'lazy')),
    ...[...code.matchAll(WORKER)].map(([, specifier = '']) => found(specifier, 'lazy')),
  ];
}
