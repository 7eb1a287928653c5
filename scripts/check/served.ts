import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { files } from '../serve/files.mjs';

/** A site to look at: the one at the given address, else what `dist` holds, served on a free port. `site` ends without a slash. */
export async function served(address: string | undefined) {
  if (address !== undefined) return { site: address.replace(/\/$/, ''), close: () => undefined };
  const server = createServer(files(fileURLToPath(new URL('../../dist', import.meta.url)))).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { site: `http://127.0.0.1:${port}`, close: () => server.close() };
}
