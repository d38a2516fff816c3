/** What the rules need to know of a clinic. The contract checks what is sent; these shapes only name it. */
import type { Category } from '../report.ts';

/** A group with days of the clinic's own. `cautionDays` null: no end. `off`: the clinic does not hold the group back. */
export type ClinicWindow = {
  category: Category;
  avoidDays: number;
  cautionDays: number | null;
  off?: true | undefined;
  says?: string | undefined;
};

export type ClinicTreatment = {
  id: string;
  title: string;
  /** The general rules that hold for every group without a window of its own. */
  protocol: string;
  windows: readonly ClinicWindow[];
  heldBack: readonly { name: string; avoidDays: number; cautionDays: number | null; says?: string | undefined }[];
  /** Handed out by the clinic: shown, and clearing nothing. */
  products: readonly string[];
  opening?: { untilDay: number; says: string } | undefined;
};

export type ClinicTreatments = { treatments: readonly ClinicTreatment[]; defaultTreatment: string };

/** A clinic as everybody may see it. */
export type Clinic = ClinicTreatments & { slug: string; version: number; name: string };

/** A clinic as it is edited. */
export type ClinicFacts = ClinicTreatments & {
  name: string;
  contact: object;
  dateOrder?: string | undefined;
  embedOrigins: readonly string[];
};
