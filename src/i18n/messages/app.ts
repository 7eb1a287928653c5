/** Every sentence of app: functions where a sentence holds numbers or names. */
export const app = {} as const;
