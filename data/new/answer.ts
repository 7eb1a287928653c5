import { parseEdtf } from '#model/edtf.ts';
import { FACT_KINDS, type FactKind } from '#model/record.ts';
import { wrongWith } from '../checks/addresses.ts';
import { exactly, instead, plain, type Named } from '../nearest.ts';

/** What an answer means, or the sentence that says why it cannot stand and what could. */
export type Reader<T> = (answer: string) => { readonly value: T } | { readonly wrong: string };

export const text: Reader<string> = (value) => ({ value });

export const atMost =
  (most: number): Reader<string> =>
  (value) =>
    value.length <= most
      ? { value }
      : {
          wrong: `${value.length} characters, at most ${most}: what does not fit belongs in topics or notes`,
        };

export const date: Reader<string> = (value) =>
  parseEdtf(value)
    ? { value }
    : {
        wrong: `“${value}” is not a date: write 2022-09-13, 2018-04 or 2016, with ~ if it is approximate and ? if it is inferred, or two joined by /, the earlier first`,
      };

export const ordinal: Reader<number> = (answer) =>
  /^[1-9]\d*$/.test(answer)
    ? { value: Number(answer) }
    : {
        wrong: `“${answer}” is no number of a session: write 3 for the third, or press Enter if none is stated`,
      };

/** One of a closed list, by code or label. */
export const oneOf =
  (list: readonly Named[]): Reader<string> =>
  (answer) => {
    const [found] = exactly(answer, list);
    return found ? { value: found.id } : { wrong: `“${answer}” is not in the list${instead(answer, list)}` };
  };

export const country: Reader<string> = (answer) =>
  /^[a-z]{2}$/i.test(answer)
    ? { value: answer.toUpperCase() }
    : { wrong: `“${answer}” is no code of a country: two letters of ISO 3166, as IN, VN or SG` };

/** A city as the registry spells it; `+` before it for one that the registry has still to get. */
export const city =
  (cities: readonly string[]): Reader<string> =>
  (answer) => {
    if (answer.startsWith('+') && answer.length > 1) return { value: answer.slice(1).trim() };
    const [found] = exactly(answer, plain(cities));
    if (found) return { value: found.id };
    return {
      wrong: `“${answer}” is not in places.json for this country${instead(answer, plain(cities))}; +${answer} keeps it, to be added there`,
    };
  };

export const facts =
  (stated: readonly FactKind[]): Reader<FactKind[]> =>
  (answer) => {
    const kinds = answer.split(/[ ,]+/).filter(Boolean);
    const wrong = kinds.find((kind) => !stated.some((one) => one === kind));
    if (wrong !== undefined)
      return {
        wrong: FACT_KINDS.some((kind) => kind === wrong)
          ? `the record states no ${wrong}, so that no report can support it; it states ${stated.join(', ')}`
          : `“${wrong}” is no kind of fact; known: ${stated.join(', ')}`,
      };
    return { value: stated.filter((kind) => kinds.includes(kind)) };
  };

export const address: Reader<string> = (value) => {
  const wrong = wrongWith(value);
  return wrong === null ? { value } : { wrong: `${wrong}: copy the address of the page itself` };
};

export const language: Reader<string> = (answer) =>
  /^[a-z]{2}$/i.test(answer)
    ? { value: answer.toLowerCase() }
    : { wrong: `“${answer}” is no code of a language: two letters of ISO 639, as en, vi or hi` };

export const latin: Reader<string> = (value) =>
  /^[\x20-\x7e]+$/.test(value)
    ? { value }
    : {
        wrong: `“${value}” has other letters: write it without diacritics here, the full form is asked for next`,
      };

/** Some of a few things that are listed with numbers: by number or by name. */
export const someOf =
  (listed: readonly string[]): Reader<string[]> =>
  (answer) => {
    const words = answer.split(/[ ,]+/).filter(Boolean);
    const found = words.map((word) => listed[Number(word) - 1] ?? listed.find((one) => one === word));
    const known = found.filter((one) => one !== undefined);
    return known.length === words.length && known.length > 0
      ? { value: [...new Set(known)] }
      : { wrong: `“${answer}” names none of them: write numbers from 1 to ${listed.length}, as 1 or 1 2` };
  };
