import { useEffect, useState } from 'react';
import { app as appWords } from '#i18n/messages/app.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { StatusLine } from '#ui/StatusLine.tsx';

/** A reader who ticks several boxes hears one result. */
const PAUSE = 500;

/** Says how much is in view after the filters have changed; not on arrival, where the heading says it. */
export function ResultCount({ total }: { readonly total: number }) {
  const [first] = useState(total);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '' && total === first) return;
    const timer = setTimeout(() => setSaid(appWords.inView(formatNumber(total), total)), PAUSE);
    return () => clearTimeout(timer);
  }, [total, first, said]);
  return <StatusLine hidden>{said}</StatusLine>;
}
