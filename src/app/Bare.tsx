import { Suspense, type ReactNode } from 'react';
import { PageBoundary } from './PageBoundary.tsx';

/** A page without header and footer. */
export const Bare = ({ children }: { readonly children: ReactNode }) => (
  <PageBoundary pathname="">
    <Suspense>{children}</Suspense>
  </PageBoundary>
);
