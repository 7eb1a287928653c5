/** Every sentence of engagements: functions where a sentence holds numbers or names. */
export const engagements = {} as const;
