/** Every sentence of ui: functions where a sentence holds numbers or names. */
export const ui = {} as const;
