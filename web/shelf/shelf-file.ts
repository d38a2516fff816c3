import { isShelfItem, type ShelfItem } from './shelf-item.ts';

const FORMAT = 'aftercheck-shelf';

/** Products -> the text of a file to save. */
export function shelfFile(items: readonly ShelfItem[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, items }, null, 2)}\n`;
}

export type ReadShelfFile = { kind: 'read'; items: ShelfItem[]; of: number } | { kind: 'not-ours' };

/** The text of a saved file -> its products. What cannot be read is counted, never guessed. */
export function readShelfFile(text: string): ReadShelfFile {
  let file: { format?: unknown; items?: unknown } | null;
  try {
    file = JSON.parse(text);
  } catch {
    return { kind: 'not-ours' };
  }
  if (file?.format !== FORMAT || !Array.isArray(file.items)) return { kind: 'not-ours' };
  const items = file.items.filter(isShelfItem).map(({ id, name, text: list, origin, unread, endSeen, script, picture }) => ({
    id,
    name,
    text: list,
    origin,
    ...(unread && { unread }),
    ...(endSeen !== undefined && { endSeen }),
    ...(script && { script }),
    ...(picture && { picture }),
  }));
  return { kind: 'read', items, of: file.items.length };
}
