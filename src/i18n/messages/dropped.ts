/** What is said of the part of an address that could not be used. */
export const dropped = {
  title: 'Part of the address meant nothing here and was left out',
  own: 'The dataset of this address is not in this browser. Left out',
  entry: (key: string, value: string) => (value === '' ? key : `${key} = ${value}`),
  more: (n: string) => `and ${n} more`,
  dismiss: 'Dismiss',
} as const;
