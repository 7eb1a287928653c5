import { Suspense, useRef } from 'react';
import { Outlet, useLocation } from 'react-router-dom';
import { app as say } from '#i18n/messages/app.ts';
import { again } from '#ui/again.ts';
import { dataOf } from '#url/query.ts';
import { DroppedNotice } from './DroppedNotice.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { Skeleton } from './Skeleton.tsx';
import { useArrival } from './useArrival.ts';
import css from './Layout.module.css';

const OwnBanner = again(() => import('#pages/own/Banner.tsx'));

/** Header, page, footer; what happens between two pages. */
export function Layout() {
  const { pathname, search } = useLocation();
  const main = useRef<HTMLElement>(null);
  useArrival(main);
  return (
    <div className={css.page}>
      <a
        className={css.skip}
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {say.skip}
      </a>
      <Header />
      {/* Without its line the page would still be read: what it throws must not take the page along. */}
      <PageBoundary pathname={pathname}>
        <Suspense>{dataOf(search) !== null && <OwnBanner />}</Suspense>
      </PageBoundary>
      <main id="content" ref={main} tabIndex={-1} className={css.main}>
        <PageBoundary pathname={pathname}>
          <Suspense fallback={<Skeleton pathname={pathname} />}>
            <DroppedNotice />
            <Outlet />
          </Suspense>
        </PageBoundary>
      </main>
      <Footer />
    </div>
  );
}
