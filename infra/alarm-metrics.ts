/**
 * Every alarm of the stacks, by its id, and how many metrics it watches: CloudWatch bills an alarm by its metrics, not as one. A test
 * holds this against the templates.
 */
export const ALARM_METRICS = {
  CheckErrors: 1,
  CheckThrottles: 1,
  CheckSlow: 1,
  ScanErrors: 1,
  ScanThrottles: 1,
  ScanSlow: 1,
  ApiFaults: 1,
  TableRefusals: 2,
  PageFaults: 1,
} as const;

export type AlarmId = keyof typeof ALARM_METRICS;
