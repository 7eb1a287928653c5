import type { ReactNode } from 'react';
import { method as say } from '#i18n/messages/method.ts';
import css from './Part.module.css';

export type PartId = keyof typeof say.sections;

type Props = { readonly id: PartId; readonly children: ReactNode };

/** A part of the page, which other pages link to. */
export const Part = ({ id, children }: Props) => (
  <section id={id} className={css.part} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`} className={css.title}>
      {say.sections[id]}
    </h2>
    <div className={css.content}>{children}</div>
  </section>
);

/** Running text, of a width that reads well. */
export const Prose = ({ paragraphs }: { readonly paragraphs: readonly string[] }) => (
  <div className={css.prose}>
    {paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </div>
);
