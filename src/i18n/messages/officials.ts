/** Every sentence of officials: functions where a sentence holds numbers or names. */
export const officials = {} as const;
