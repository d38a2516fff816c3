/** A tree of word parts, one letter an edge; `kinds` is what the part ending here can be (bits), 0 for none. */
export type TrieNode = { kinds: number; next: Map<number, TrieNode> };

const emptyNode = (): TrieNode => ({ kinds: 0, next: new Map() });

/** Word parts by kind -> their tree. */
export function buildTrie(partsOfKind: [kind: number, parts: string][]): TrieNode {
  const root = emptyNode();
  for (const [kind, parts] of partsOfKind) {
    for (const part of parts.split(' ')) {
      let node = root;
      for (let at = 0; at < part.length; at++) {
        const letter = part.charCodeAt(at);
        const child = node.next.get(letter) ?? emptyNode();
        node.next.set(letter, child);
        node = child;
      }
      if (node !== root) node.kinds |= kind;
    }
  }
  return root;
}
