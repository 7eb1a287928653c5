import { useDeferredValue } from 'react';
import { useLocation, type Location } from 'react-router-dom';

/**
 * The location whose page is shown: while another page is fetched, the last one stays in sight instead of a skeleton. A filter, which
 * changes no page, is in force at once.
 */
export function useShownLocation(): Location {
  const location = useLocation();
  const settled = useDeferredValue(location);
  return settled.pathname === location.pathname ? location : settled;
}
