import { charts } from '#i18n/messages/charts.ts';

/** What a frame needs whose picture is wider than itself: it is scrolled, by keyboard too, and says what it holds. */
export const scrolled = (isWide: boolean, title: string) =>
  isWide ? ({ tabIndex: 0, role: 'region', 'aria-label': charts.figure.scroll(title) } as const) : {};
