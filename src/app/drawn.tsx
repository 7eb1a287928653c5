import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router-dom';
import { unpack, type Wire } from '#model/wire.ts';
import { createClient } from '#state/client.ts';
import { giveLedger } from '#state/published.ts';
import { App } from './App.tsx';

/**
 * The overview without filters as the build draws it: header, the sentence that says what is in view, footer. The program takes it
 * over as it stands, so what is drawn here may depend on nothing but the ledger.
 */
export async function drawOverview(wire: Wire, base: string): Promise<string> {
  const client = createClient();
  giveLedger(client, unpack(wire));
  // Links to the page itself are made of it, and used only once the program runs.
  globalThis.location = new URL(base, 'http://localhost') as unknown as Location;
  const { prelude } = await prerender(
    <App
      client={client}
      router={(routes) => (
        <StaticRouter basename={base} location={base}>
          {routes}
        </StaticRouter>
      )}
    />,
    {
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        throw error;
      },
    },
  );
  return new Response(prelude).text();
}
