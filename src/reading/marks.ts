/** Escape puts away the note of a mark without moving the pointer or the focus (WCAG 1.4.13); leaving the mark brings it back. */
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const mark of document.querySelectorAll<HTMLElement>(NOTED)) {
    mark.dataset['putAway'] = '';
    const restore = () => delete mark.dataset['putAway'];
    mark.addEventListener('mouseleave', restore, { once: true });
    mark.addEventListener('blur', restore, { once: true });
  }
});

/** What shows a note while it is pointed at or focused. */
const NOTED = ':is([data-cite], [data-term]):is(:hover, :focus)';
