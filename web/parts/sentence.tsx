import type { ComponentChildren } from 'preact';
import { type MessageId, splitAtPlaces } from '../wording/message.ts';
import { useWording } from '../wording/use-wording.ts';

/** A message whose places hold elements: a name in its own direction, a word in bold, a link. `n` chooses the plural form. */
export function Sentence({ id, n, values }: { id: MessageId; n?: number; values: Record<string, ComponentChildren> }) {
  const { template } = useWording();
  return <>{splitAtPlaces(template(id, n)).map((piece, at) => (at % 2 ? values[piece] : piece))}</>;
}
