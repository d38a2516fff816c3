/** What one label may cost: entries and windows of words that no exact name explains are looked into only so often (no real label has as many). */
export interface RepairBudget {
  entries: number;
  windows: number;
}
/** The budget of a label that nothing was spent on. */
export const repairBudget = (): RepairBudget => ({ entries: 70, windows: 700 });
