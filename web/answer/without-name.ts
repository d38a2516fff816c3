/** "Cetearyl Alcohol: a fatty alcohol", shown below its own name, is "A fatty alcohol": in any language, kept apart or not. */
export function withoutName(says: string, names: readonly string[]): string {
  for (const name of names) {
    const [head = '', ...rest] = says.split(/\s*:\s+/);
    if (head.replace(/[\u2068\u2069]/g, '') !== name || rest.length === 0) continue;
    const kept = says.slice(says.indexOf(':') + 1).trimStart();
    return kept.charAt(0).toUpperCase() + kept.slice(1);
  }
  return says;
}
