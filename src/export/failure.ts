/** Why a file could not be made; the sentence is `exports_.reasons[reason]`. */
export type Reason =
  /** A part of the application did not arrive. */
  | 'program'
  | 'fonts'
  /** A chart drew something that an exported image must not hold. */
  | 'drawing'
  | 'image'
  | 'canvas'
  | 'rows'
  | 'clipboard'
  | 'share';

export class ExportFailure extends Error {
  constructor(
    readonly reason: Reason,
    cause: unknown,
  ) {
    super(`export: ${reason}`, { cause });
    this.name = 'ExportFailure';
  }
}

/** Runs a step; whatever goes wrong in it is put down to `reason`. */
export async function step<T>(reason: Reason, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw cause instanceof ExportFailure ? cause : new ExportFailure(reason, cause);
  }
}
