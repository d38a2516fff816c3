/**
 * What was to be the JSON of an object and is not -> those of its fields that can still be read, by name. A text that was cut off is kept
 * up to where it was cut: it may be what the patient typed.
 */
export function salvageFields(damaged: string, names: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name of names) {
    // Inside a text the quotes are escaped, so this is a name and not a part of one.
    const at = new RegExp(`"${name}"\\s*:\\s*`).exec(damaged);
    const value = at ? salvageValue(damaged.slice(at.index + at[0].length), names) : undefined;
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function salvageValue(rest: string, names: readonly string[]): unknown {
  if (rest.startsWith('"')) return salvageText(rest);
  if (rest.startsWith('{') || rest.startsWith('[')) {
    const whole = rest.slice(0, endOfBrackets(rest));
    return parsed(whole) ?? (rest.startsWith('{') ? salvageFields(whole.slice(1), names) : undefined);
  }
  return parsed(/^(?:null|true|false|-?\d+)/.exec(rest)?.[0] ?? '');
}

function salvageText(rest: string): string | undefined {
  const body = /^"((?:[^"\\]|\\.)*)/s.exec(rest)?.[1] ?? '';
  // An escape that was cut in half, and a line end that no text of JSON holds.
  const whole = body.replace(/\\u[0-9a-f]{0,3}$/i, '').replaceAll('\n', '\\n');
  const text = parsed(`"${whole}"`);
  return typeof text === 'string' ? text : undefined;
}

/** Behind the bracket that closes the first one; the end of the text where none does. */
function endOfBrackets(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth === 0) return index + 1;
  }
  return text.length;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
