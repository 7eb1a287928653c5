import { useCanonicalAddress } from '#state/pageState.ts';
import { again } from '#ui/again.ts';
import { Optional } from '#ui/Optional.tsx';

const Dropped = again(() => import('./Dropped.tsx'));

/** A line of words, so that nothing jumps when they arrive: px. */
const ROOM = <div style={{ height: 44 }} />;

/** Keeps the address canonical, and tells once what of it could not be used. */
export function DroppedNotice() {
  const { dropped, dismiss } = useCanonicalAddress();
  return (
    <div role="status">
      {dropped.length > 0 && (
        <Optional fallback={ROOM}>
          <Dropped dropped={dropped} onDismiss={dismiss} />
        </Optional>
      )}
    </div>
  );
}
