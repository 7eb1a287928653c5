/** The day by universal time, as `2026-11-28`: the day of an access, a print, an own file. */
export const today = () => new Date().toISOString().slice(0, 10);
