/** Dates of context on the time axes. */
export const moments = {
  control: 'Moments',
  list: (title: string) => `Moments on the axis of ${title}`,
  dated: (label: string, date: string) => `${label}, ${date}`,
  /** In a note of a figure: numbered as they may be on the axis. */
  item: (n: number, label: string, date: string, sources: string) => `${n} ${label}, ${date} (${sources})`,
  note: (items: readonly string[]) => `Moments on the axis: ${items.join('; ')}.`,
  reportedBy: 'Reported by',
} as const;
