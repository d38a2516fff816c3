import { useState } from 'preact/hooks';
import type { KeepProblem } from '../state/storage-trouble.ts';
import { mergeShelf } from './merge-shelf.ts';
import { type ReadShelfFile, readShelfFile } from './shelf-file.ts';
import type { ShelfItem } from './shelf-item.ts';
import { keepItem, newItemId, readShelf } from './shelf-store.ts';

/** Far beyond any shelf; a film chosen by mistake would fill the phone's memory. */
const LARGEST_FILE = 50_000_000;

export interface ShelfCopy {
  open: (file: File | undefined) => Promise<void>;
  /** What is in the file, while the patient decides about one that could be read in part or not at all. */
  found: ReadShelfFile | null;
  keep: (items: readonly ShelfItem[]) => Promise<void>;
  dismiss: () => void;
  /** Why not all of it could be kept. */
  problem: KeepProblem | null;
}

/** A saved copy of a shelf, brought back: a whole one at once, of another what could be read, if the patient wants it. */
export function useShelfCopy(onChange: () => void): ShelfCopy {
  const [found, find] = useState<ReadShelfFile | null>(null);
  const [problem, tell] = useState<KeepProblem | null>(null);
  const keep = async (items: readonly ShelfItem[]) => {
    let trouble: KeepProblem | null = null;
    for (const item of mergeShelf(await readShelf(), items, newItemId)) trouble = (await keepItem(item)) ?? trouble;
    tell(trouble);
    find(null);
    onChange();
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = readShelfFile(file.size > LARGEST_FILE ? '' : await file.text().catch(() => ''));
    if (read.kind === 'read' && read.items.length === read.of) await keep(read.items);
    else find(read);
  };
  return { open, found, keep, dismiss: () => find(null), problem };
}
