import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { createClient } from '#state/client.ts';

const root = document.getElementById('root');
if (!root) throw new Error('page: no element with id root');

createRoot(root).render(
  <StrictMode>
    <App client={createClient()} />
  </StrictMode>,
);
