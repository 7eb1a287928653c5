/** Milliseconds that this program has had of the processor: what else runs on the machine takes none of them. */
export function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
