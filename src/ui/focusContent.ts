/** Where the reader goes on when what had the focus is gone: at the beginning of the page's content, which is not scrolled to. */
export const focusContent = () => document.getElementById('content')?.focus({ preventScroll: true });
