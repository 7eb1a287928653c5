import { Link } from 'react-router-dom';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import type { PageState } from '#url/view.ts';
import { paths } from '#url/paths.ts';
import choice from '#ui/Choice.module.css';
import css from './FigureLinks.module.css';

const say = pagesWords.overview;

/** The way to each figure of a long page, by its number; with its name where there is room. */
export const FigureLinks = ({ state }: { readonly state: PageState }) => (
  <nav className={choice.choice} aria-label={say.figures}>
    <span className={choice.label}>{say.figures}</span>
    {Object.entries(say.figureNames).map(([id, name], i) => (
      <Link
        key={id}
        className={`${choice.option} ${css.link}`}
        to={`${paths.overview(state)}#${id}`}
        title={name}
        aria-label={say.figureName(i + 1, name)}
      >
        {i + 1} <span className={css.name}>{name}</span>
      </Link>
    ))}
  </nav>
);
