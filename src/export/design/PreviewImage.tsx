import { exports_ as say } from '#i18n/messages/export.ts';
import { Button } from '#ui/Button.tsx';
import type { Preview } from './usePreview.ts';
import css from './PreviewImage.module.css';

type Props = { readonly preview: Preview; readonly title: string; readonly onRetry: () => void };

/** The image at the size of the dialog; its real size is written beside the buttons. */
export function PreviewImage({ preview, title, onRetry }: Props) {
  switch (preview.kind) {
    case 'drawing':
      return <p className={css.words}>{say.drawing}</p>;
    case 'failed':
      return (
        <p role="alert" className={css.words}>
          {say.reasons[preview.reason]}{' '}
          <Button look="text" onClick={onRetry}>
            {say.retry}
          </Button>
        </p>
      );
    case 'drawn': {
      const { address, width, height } = preview;
      return (
        <img className={css.image} src={address} width={width} height={height} alt={say.preview(title)} />
      );
    }
  }
}
