/** Every sentence of ui: functions where a sentence holds numbers or names. */
export const ui = {
  close: 'Close',
  clear: 'Clear',
  retry: 'Try again',
  remove: (what: string) => `Remove ${what}`,
  rangeTo: 'to',
  rangeStart: (what: string) => `${what}: first`,
  rangeEnd: (what: string) => `${what}: last`,
} as const;
