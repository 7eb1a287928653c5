import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import { NOT_STATED } from '#model/codes.ts';
import type { Code } from '#model/record.ts';

const codeOf = (code: string): Code =>
  code === NOT_STATED
    ? { code, label: say.notStated, definition: say.notStatedDefinition }
    : { code, label: code, definition: say.ownCode(code) };

/** A list of the codebook with what is used beside it: a code that nobody has named is named by itself. */
export function withUsed(codes: readonly Code[], used: Iterable<string>): Code[] {
  const known = new Set(codes.map(({ code }) => code));
  return [...codes, ...[...new Set(used)].filter((code) => !known.has(code)).map(codeOf)];
}
