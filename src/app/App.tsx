import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { AppRoutes } from './routes.tsx';

type Props = {
  readonly client: QueryClient;
  /** What knows the address, around all that shows it. */
  readonly router?: (routes: ReactNode) => ReactNode;
};

/** Below whatever path the site is served from. No transitions: a box that is ticked must not wait for its own address. `useShownLocation` holds pages instead. */
const inBrowser = (routes: ReactNode) => (
  <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
    {routes}
  </BrowserRouter>
);

export const App = ({ client, router = inBrowser }: Props) => (
  <QueryClientProvider client={client}>{router(<AppRoutes />)}</QueryClientProvider>
);
