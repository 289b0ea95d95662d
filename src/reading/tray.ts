/** The tray is fetched where there is something to put into it, when the page has been read and the browser rests. */
const later = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 200));
if (document.querySelector('[data-record], [data-search-results]'))
  later(() => void import('../compare/plenary-tray.ts'));
