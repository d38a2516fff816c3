/** The facts the rules editor needs, fetched once it is opened: the general rules, and what is far from them. */
import type { Protocol } from '../../rules/knowledge/protocol.ts';

export interface Facts {
  protocols: Protocol[];
  find: (id: string) => Protocol | undefined;
  usual: Protocol;
  farFromGuides: typeof import('../../rules/knowledge/far-from-guides.ts').farFromGuides;
  farWindows: typeof import('../../rules/clinic/far-windows.ts').farWindows;
}

export async function loadFacts(): Promise<Facts> {
  const [{ findProtocol, protocolIds, DEFAULT_PROTOCOL_ID }, { farFromGuides }, { farWindows }] = await Promise.all([
    import('../../rules/knowledge/find-protocol.ts'),
    import('../../rules/knowledge/far-from-guides.ts'),
    import('../../rules/clinic/far-windows.ts'),
  ]);
  const protocols = protocolIds.flatMap((id) => findProtocol(id) ?? []);
  const usual = findProtocol(DEFAULT_PROTOCOL_ID);
  if (!usual) throw new Error('the default rules are missing');
  return { protocols, find: findProtocol, usual, farFromGuides, farWindows };
}
