import '#ui/tokens.css';
import '#ui/print.css';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { createClient } from '#state/client.ts';
import { fetchLedger } from '#state/published.ts';
import { restoreTheme } from '#ui/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('page: no element with id root');

restoreTheme();
const client = createClient();
const app = (
  <StrictMode>
    <App client={client} />
  </StrictMode>
);

function begin(container: Element) {
  container.replaceChildren();
  delete document.documentElement.dataset.elsewhere;
  createRoot(container).render(app);
}

/** What the build has drawn says what the ledger holds: it is taken over, as it stands, once the ledger is here. */
const isDrawn = root.hasChildNodes() && document.documentElement.dataset.elsewhere === undefined;
if (isDrawn)
  fetchLedger(client).then(
    // In small steps: the page is seen already, and answers between them.
    () => startTransition(() => void hydrateRoot(root, app)),
    () => begin(root),
  );
else begin(root);
