import type { ClinicDetails, ClinicWindow } from '../../functions/contract.ts';
import { changedFields, fieldsOf } from '../../rules/clinic/clinic-fields.ts';
import type { Category } from '../../rules/report.ts';
import type { Wording } from '../wording/wording.ts';
import { type SentenceId, say } from './say.ts';

/** What differs between two versions, a line each: "Microneedling, retinoids: leave out before day 10, with care before day 14". */
export function tellChanges(before: ClinicDetails, after: ClinicDetails, wording: Wording): string[] {
  const now = fieldsOf(after);
  return changedFields(before, after).map((field) => tellField(field, now.get(field), [after, before], wording));
}

/** One field with its value; `clinics` are looked through for the name of the treatment. */
export function tellField(field: string, value: unknown, clinics: ClinicDetails[], wording: Wording): string {
  const [part, id, treatmentPart, category] = field.split('.');
  if (part !== 'treatments') return say('change.to', { what: say(`field.${part}` as SentenceId), value: tellValue(value) });
  const treatment = clinics.flatMap(({ treatments }) => treatments).find((one) => one.id === id)?.title ?? id ?? '';
  if (treatmentPart === 'windows')
    return say('change.in', { treatment, what: groupName(category as Category, wording), value: tellWindow(value) });
  return say('change.in', { treatment, what: say(`field.${treatmentPart}` as SentenceId), value: tellValue(value) });
}

export const groupName = (category: Category, { t }: Wording): string => t(`category.${category}.name`);

function tellWindow(value: unknown): string {
  if (value === undefined) return say('value.default');
  const { avoidDays, cautionDays, off, says } = value as ClinicWindow;
  const days = off
    ? say('value.off')
    : cautionDays === null
      ? say('value.endless', { avoid: avoidDays })
      : say('value.window', { avoid: avoidDays, care: cautionDays });
  return says === undefined ? days : `${days}, “${says}”`;
}

function tellValue(value: unknown): string {
  if (value === undefined) return say('value.none');
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length === 0 ? say('value.none') : value.map(tellItem).join('; ');
  return (
    Object.values(value as object)
      .map(String)
      .join(', ') || say('value.none')
  );
}

function tellItem(item: unknown): string {
  if (typeof item === 'string') return item;
  const { name, ...window } = item as { name: string };
  return `${name}, ${tellWindow(window)}`;
}
