/** Every sentence of charts: functions where a sentence holds numbers or names. */
export const charts = {} as const;
