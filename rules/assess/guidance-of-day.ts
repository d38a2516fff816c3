/** The protocol's rows for this day; rows tied to a kind of product come first when the product is of that kind. */
import type { Protocol, ProtocolGuidance } from '../knowledge/protocol.ts';
import { isOfDay } from '../report/is-of-day.ts';
import type { GuidanceOfDay } from '../report.ts';
import type { ProductKind } from './product-kind.ts';

/** What a row is tied to -> the kind of product that is; a new word in the facts needs its kind here. */
const KIND_OF: Record<NonNullable<ProtocolGuidance['when']>, keyof ProductKind> = {
  cleanser: 'cleanser',
  sunscreen: 'sunscreen',
  pigments: 'makeup',
  'topical-painkiller': 'painkiller',
};

const isTiedTo = ({ when }: ProtocolGuidance, kind: ProductKind): boolean => when !== undefined && kind[KIND_OF[when]];

/** Protocol, day and kind of product -> rows that hold today, the most fitting first, then in the protocol's order. */
export function guidanceOfDay(protocol: Pick<Protocol, 'guidance'>, day: number, kind: ProductKind): GuidanceOfDay[] {
  const today = protocol.guidance.filter((row) => isOfDay(row, day));
  const fitting = today.filter((row) => isTiedTo(row, kind));
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
