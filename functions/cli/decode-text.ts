/** Byte order marks, and the encoding that each stands for. */
const MARKS: [bytes: number[], encoding: string][] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The text of a file: UTF-16 where its mark says so, else UTF-8, without the mark. Undefined for bytes that are no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  // no text in UTF-8 holds a zero; every picture does, near its beginning
  return bytes.subarray(0, 1024).includes(0) ? undefined : new TextDecoder().decode(bytes);
}
