/**
 * Tesseract's own worker, its data fetched and unpacked by the browser while the core starts: unpacked by the library, behind the core,
 * they take a third of the whole start. The model is named behind the # of this script's address. A browser that cannot unpack, and data
 * that a server sent unpacked, are left to the library.
 */
const file = `${self.location.hash.slice(1)}.traineddata.gz`;
const fetchPlainly = self.fetch.bind(self);

async function unpacked() {
  const answer = await fetchPlainly(file);
  if (!answer.ok) return answer;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new Response(isPacked ? new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')) : bytes);
}

if ('DecompressionStream' in self) {
  const data = unpacked();
  // Whoever asks for the data hears of a failure; here it only must not go unheard.
  data.catch(() => undefined);
  self.fetch = (asked, ...more) => (String(asked).endsWith(`/${file}`) ? data : fetchPlainly(asked, ...more));
}

self.importScripts('worker.min.js');
