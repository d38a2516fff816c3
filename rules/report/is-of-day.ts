/** Whether a row of guidance holds on this day. `untilDay` is the first day on which it no longer does; null: always. */
export const isOfDay = ({ fromDay, untilDay }: { fromDay: number; untilDay: number | null }, day: number): boolean =>
  day >= fromDay && (untilDay === null || day < untilDay);
