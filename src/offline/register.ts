/** The device is made ready for reading without a network once the page has been read and the browser rests. */
const later = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 200));
// There is no worker while one writes; and none over plain HTTP, where browsers allow none.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => later(() => void import('./companion.ts')));
