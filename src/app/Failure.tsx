import { useEffect } from 'react';
import { app } from '#i18n/messages/app.ts';
import { FileFailure } from '#state/file.ts';
import { paths } from '#url/paths.ts';
import css from './Failure.module.css';

type Props = { readonly error: unknown; readonly retry: () => void };

const say = app.failure;

/** A part of the program that did not load is told apart from a fault in it by the words of the three engines. */
const isMissingProgram = (error: unknown) =>
  error instanceof Error &&
  /dynamically imported|Importing a module|module script|preload CSS/i.test(error.message);

type Account = { readonly title: string; readonly reason: string };

function account(error: unknown): Account {
  if (error instanceof FileFailure) {
    const answered = error.status === null ? '' : ` ${say.answered(error.status)}`;
    return { title: say.title.file, reason: say[error.reason] + answered };
  }
  if (isMissingProgram(error)) return { title: say.title.program, reason: say.program };
  return { title: say.title.bug, reason: say.bug };
}

/** A page that could not be shown: why, and the ways out. */
export function Failure({ error, retry }: Props) {
  const file = error instanceof FileFailure;
  // A site that was updated has other files by now: asking for the same again may not help.
  const program = isMissingProgram(error);
  const { title, reason } = account(error);
  useEffect(() => {
    document.title = app.title(title, app.name);
  }, [title]);
  return (
    <section className={css.failure} role="alert">
      <h1>{title}</h1>
      <p className={css.reason}>{reason}</p>
      <p className={css.ways}>
        {(file || program) && (
          <button type="button" onClick={retry}>
            {say.retry}
          </button>
        )}
        {!file && (
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
