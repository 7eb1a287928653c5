import { Route, Routes } from 'react-router-dom';
import { again } from '#ui/again.ts';
import { Bare } from './Bare.tsx';
import { Layout } from './Layout.tsx';
import { useScrollMemory } from './useScrollMemory.ts';
import { useShownLocation } from './useShownLocation.ts';

const Overview = again(() => import('#pages/Overview.tsx'));
const Engagements = again(() => import('#pages/Engagements.tsx'));
const Engagement = again(() => import('#pages/Engagement.tsx'));
const Officials = again(() => import('#pages/Officials.tsx'));
const Official = again(() => import('#pages/Official.tsx'));
const Mechanisms = again(() => import('#pages/Mechanisms.tsx'));
const Mechanism = again(() => import('#pages/Mechanism.tsx'));
const Topics = again(() => import('#pages/Topics.tsx'));
const Topic = again(() => import('#pages/Topic.tsx'));
const Outcomes = again(() => import('#pages/Outcomes.tsx'));
const Compare = again(() => import('#pages/Compare.tsx'));
const Sources = again(() => import('#pages/Sources.tsx'));
const Method = again(() => import('#pages/Method.tsx'));
const Embed = again(() => import('#pages/Embed.tsx'));
const Report = again(() => import('#pages/Report.tsx'));
const NotFound = again(() => import('#pages/NotFound.tsx'));

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
