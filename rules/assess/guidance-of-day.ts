/** The protocol's rows for this day; rows tied to a kind of product come first when the product is of that kind. */
import type { Protocol, ProtocolGuidance } from '../knowledge/protocol.ts';
import type { GuidanceOfDay } from '../report.ts';
import type { ProductKind } from './product-kind.ts';

const tiedTo = (row: ProtocolGuidance, kind: ProductKind): boolean =>
  (row.when === 'cleanser' && kind.cleanser) ||
  (row.when === 'sunscreen' && kind.sunscreen) ||
  (row.when === 'pigments' && kind.makeup);

/** Protocol, day and kind of product -> rows that hold today, the most fitting first, then in the protocol's order. */
export function guidanceOfDay(protocol: Protocol, day: number, kind: ProductKind): GuidanceOfDay[] {
  const today = protocol.guidance.filter((row) => day >= row.fromDay && (row.untilDay === null || day < row.untilDay));
  const fitting = today.filter((row) => tiedTo(row, kind));
  return [...fitting, ...today.filter((row) => !fitting.includes(row))].map(
    ({ id, kind: rowKind, fromDay, untilDay, says, sources, disagreement }) => ({
      id,
      kind: rowKind,
      fromDay,
      untilDay,
      says,
      sources: sources.map(({ saysId: _, ...source }) => source),
      ...(disagreement && { disagreement }),
    }),
  );
}
