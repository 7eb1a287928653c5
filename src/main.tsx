import '#ui/tokens.css';
import '#ui/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { createClient } from '#state/client.ts';
import { restoreTheme } from '#ui/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('page: no element with id root');

restoreTheme();
createRoot(root).render(
  <StrictMode>
    <App client={createClient()} />
  </StrictMode>,
);
