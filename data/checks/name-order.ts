import { found, type Check } from './check.ts';

/** Sides that write the family name first. */
const FAMILY_FIRST = new Set(['VN']);

export const nameOrder: Check = {
  id: 'name-order',
  rule: 'Name and sort name follow the order of the side: family name first where it is written so, else “Family, Given”.',
  tip: 'Vietnamese: name and sortName are Family Middle Given. Others: sortName is Family, Given.',
  find: ({ officials }) =>
    officials.flatMap((row) => {
      const { name, familyName, givenName, sortName, side } = row.record;
      if (!FAMILY_FIRST.has(side)) {
        const due = givenName === null ? familyName : `${familyName}, ${givenName}`;
        return sortName === due || sortName === name
          ? []
          : [found(row, 'sortName', `“${sortName}”, not “${due}”`)];
      }
      const ordered = name.startsWith(familyName) && name.endsWith(givenName ?? '');
      return [
        ...(ordered ? [] : [found(row, 'name', `“${name}” does not run from ${familyName} to ${givenName}`)]),
        ...(sortName === name ? [] : [found(row, 'sortName', `“${sortName}”, not “${name}”`)]),
      ];
    }),
};
