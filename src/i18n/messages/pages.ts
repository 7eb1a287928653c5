/** Every sentence of pages: functions where a sentence holds numbers or names. */
export const pages = {} as const;
