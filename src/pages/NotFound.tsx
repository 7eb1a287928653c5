import { useLocation } from 'react-router-dom';
import { Missing } from './missing/Missing.tsx';

function readable(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** No page has this path. */
export default function NotFound() {
  const { pathname } = useLocation();
  return <Missing thing="page" asked={readable(pathname)} />;
}
