import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Bare } from './Bare.tsx';
import { Layout } from './Layout.tsx';
import { useScrollMemory } from './useScrollMemory.ts';
import { useShownLocation } from './useShownLocation.ts';

const Overview = lazy(() => import('#pages/Overview.tsx'));
const Engagements = lazy(() => import('#pages/Engagements.tsx'));
const Engagement = lazy(() => import('#pages/Engagement.tsx'));
const Officials = lazy(() => import('#pages/Officials.tsx'));
const Official = lazy(() => import('#pages/Official.tsx'));
const Mechanisms = lazy(() => import('#pages/Mechanisms.tsx'));
const Mechanism = lazy(() => import('#pages/Mechanism.tsx'));
const Topics = lazy(() => import('#pages/Topics.tsx'));
const Topic = lazy(() => import('#pages/Topic.tsx'));
const Outcomes = lazy(() => import('#pages/Outcomes.tsx'));
const Compare = lazy(() => import('#pages/Compare.tsx'));
const Sources = lazy(() => import('#pages/Sources.tsx'));
const Method = lazy(() => import('#pages/Method.tsx'));
const Embed = lazy(() => import('#pages/Embed.tsx'));
const Report = lazy(() => import('#pages/Report.tsx'));
const NotFound = lazy(() => import('#pages/NotFound.tsx'));

/** One page for each path, fetched when it is asked for; the page itself asks early for the overview's. */
export function AppRoutes() {
  const location = useShownLocation();
  useScrollMemory(location);
  return (
    <Routes location={location}>
      <Route
        path="embed/:figure/:subject?"
        element={
          <Bare>
            <Embed />
          </Bare>
        }
      />
      <Route element={<Layout />}>
        <Route index element={<Overview />} />
        <Route path="engagements" element={<Engagements />} />
        <Route path="engagements/:id" element={<Engagement />} />
        <Route path="officials" element={<Officials />} />
        <Route path="officials/:id" element={<Official />} />
        <Route path="mechanisms" element={<Mechanisms />} />
        <Route path="mechanisms/:id" element={<Mechanism />} />
        <Route path="topics" element={<Topics />} />
        <Route path="topics/:domain" element={<Topic />} />
        <Route path="outcomes" element={<Outcomes />} />
        <Route path="compare" element={<Compare />} />
        <Route path="report" element={<Report />} />
        <Route path="sources" element={<Sources />} />
        <Route path="method" element={<Method />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
