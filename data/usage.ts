/**
 * Reads a command line by `read`. Prints the usage and ends the process where it is asked for, and with a sentence before
 * it where the line cannot be read.
 */
export function usageOr<T extends { readonly values: { readonly help?: boolean | undefined } }>(
  usage: string,
  read: () => T,
): T {
  try {
    const line = read();
    if (!line.values.help) return line;
    console.log(usage);
    process.exit(0);
  } catch (error) {
    // What Node adds about arguments that begin with a hyphen helps nobody here.
    const [wrong = ''] = (error instanceof Error ? error.message : String(error)).split('. To specify');
    console.error(`${wrong}.\n\n${usage}`);
    process.exit(1);
  }
}
