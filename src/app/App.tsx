import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router-dom';
import { AppRoutes } from './routes.tsx';

type Props = { readonly client: QueryClient };

/** Below whatever path the site is served from. */
const basename = import.meta.env.BASE_URL;

export const App = ({ client }: Props) => (
  <QueryClientProvider client={client}>
    {/* No transitions: a box that is ticked must not wait for its own address. `useShownLocation` holds pages instead. */}
    <BrowserRouter basename={basename} useTransitions={false}>
      <AppRoutes />
    </BrowserRouter>
  </QueryClientProvider>
);
