import { useEffect } from 'react';
import { app } from '#i18n/messages/app.ts';
import { FileFailure } from '#state/file.ts';
import { paths } from '#url/paths.ts';
import css from './Failure.module.css';

type Props = { readonly error: unknown; readonly retry: () => void };

const say = app.failure;

/** A part of the program that did not load is told apart from a fault in it by the words of the three engines. */
const isMissingProgram = (error: unknown) =>
  error instanceof TypeError && /dynamically imported|Importing a module|module script/i.test(error.message);

function reason(error: unknown): string {
  if (error instanceof FileFailure) return say[error.reason];
  return isMissingProgram(error) ? say.program : say.bug;
}

/** A page that could not be shown: why, and the ways out. */
export function Failure({ error, retry }: Props) {
  const file = error instanceof FileFailure;
  useEffect(() => {
    document.title = app.title(say.title);
  }, []);
  return (
    <section className={css.failure} role="alert">
      <h1>{say.title}</h1>
      <p className={css.reason}>{reason(error)}</p>
      <p className={css.ways}>
        {file ? (
          <button type="button" onClick={retry}>
            {say.retry}
          </button>
        ) : (
          <button type="button" onClick={() => location.reload()}>
            {say.reload}
          </button>
        )}
        {!file && <a href={import.meta.env.BASE_URL + paths.overview().slice(1)}>{say.home}</a>}
      </p>
      <details className={css.detail}>
        <summary>{say.detail}</summary>
        <code>{String(error)}</code>
      </details>
    </section>
  );
}
