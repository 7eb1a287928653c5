/** Every sentence of export: functions where a sentence holds numbers or names. */
export const exports_ = {} as const;
