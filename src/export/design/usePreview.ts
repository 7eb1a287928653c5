import { useEffect, useState } from 'react';
import { ExportFailure, type Reason } from '../failure.ts';
import { fetchFont } from '../fonts/fetch.ts';
import type { Look } from '../look.ts';
import type { FigureParts, Provenance } from '../parts.ts';
import { figureSvg } from '../svg.ts';

export type Preview =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'drawn'; readonly address: string; readonly width: number; readonly height: number }
  | { readonly kind: 'failed'; readonly reason: Reason };

/** A word is typed to its end before the image is drawn again: ms. */
const PAUSE = 120;

/** The image as it would be saved; the one before stays in sight until the next is there. */
export function usePreview(parts: FigureParts, provenance: Provenance, look: Look) {
  const [preview, setPreview] = useState<Preview>({ kind: 'drawing' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const draw = async () => {
      const { svg, width, height } = await figureSvg(parts, provenance, look, fetchFont);
      if (!wanted) return;
      const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      setPreview({ kind: 'drawn', address, width, height });
    };
    const timer = setTimeout(() => {
      draw().catch((failure: unknown) => {
        if (wanted)
          setPreview({
            kind: 'failed',
            reason: failure instanceof ExportFailure ? failure.reason : 'drawing',
          });
      });
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [parts, provenance, look, attempt]);

  const address = preview.kind === 'drawn' ? preview.address : null;
  useEffect(() => {
    if (address === null) return;
    return () => URL.revokeObjectURL(address);
  }, [address]);
  return { preview, retry: () => setAttempt(attempt + 1) };
}
