/**
 * A label asks for the same words again and again: names that stand twice, windows of a run that overlap, the two cuts of one run. What was
 * found is kept until the next label begins, so that no label costs memory for good or is read by what another has asked.
 */
const kept: Map<string, unknown>[] = [];

const MOST_KEPT = 2000;

/** Forgets what the label before has asked. */
export function beginLabel(): void {
  for (const answers of kept) if (answers.size > 0) answers.clear();
}

/** The same function, which works out each answer once a label. It must depend on its key alone, and nobody may change what it gives. */
export function onceALabel<T>(answer: (key: string) => T): (key: string) => T {
  const answers = new Map<string, T>();
  kept.push(answers);
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as T;
    const made = answer(key);
    if (answers.size >= MOST_KEPT) answers.clear();
    answers.set(key, made);
    return made;
  };
}
