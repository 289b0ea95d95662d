import type { FromWorker, ToWorker } from './worker.ts';

/** The part of the Network Information API that is used here, where a browser has it. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

const notice = document.querySelector<HTMLElement>('[data-offline]');
const words = notice?.dataset ?? {};

/** Tells the worker something, once there is one. */
async function tell(message: ToWorker): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(message);
}

/** Shows what the reader should know of this page: that it was stored, or that there is a newer one. */
function show(text: string | undefined, isNewer: boolean): void {
  if (!notice) return;
  notice.hidden = false;
  for (const part of notice.querySelectorAll('p')) part.textContent = text ?? '';
  for (const button of notice.querySelectorAll('button')) button.hidden = !isNewer;
}

/** The day on which a page was stored, as the page's language writes it. */
function storedOn(date: string | null): string {
  const day = new Intl.DateTimeFormat(words['locale'], { dateStyle: 'long' });
  const told = date ? words['stored']?.replace('{day}', day.format(new Date(date))) : undefined;
  return told ?? words['storedBefore'] ?? '';
}

navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
  if ('newer' in data) show(words['newer'], true);
  else if ('served' in data && data.served === 'stored') show(storedOn(data.on), false);
  else if ('stored' in data) document.dispatchEvent(new CustomEvent('stored', { detail: data }));
});
for (const button of notice?.querySelectorAll('button') ?? [])
  button.addEventListener('click', () => location.reload());

const registration = await navigator.serviceWorker.register(words['worker'] ?? '/sw.js');
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void registration.update().catch(() => undefined);
});
if (navigator.serviceWorker.controller) await tell({ ask: 'served' });

const { connection } = navigator as Navigator & { connection?: Connection };
const isDear = connection?.saveData === true || !/4g/.test(connection?.effectiveType ?? '4g');
if (!isDear && words['all']) await tell({ store: words['all'], under: words['home'] ?? '/' });

if (document.querySelector('plenary-keep')) await import('./plenary-keep.ts');
