/** Links to records; those of the page's frame and to points of the page itself need no preview. */
const RECORD = /\/(?:conferences|declarations|frameworks|organizations|series)\/[^/]+\/(?:#.*)?$/;

/** The link to another record that an event is about. */
function recordLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null;
  return link && RECORD.test(link.href) && link.pathname !== location.pathname ? link : undefined;
}

/** Only a pointer that can rest on a link asks for previews, and the keyboard; a finger does not. */
if (matchMedia('(hover: hover) and (pointer: fine)').matches)
  for (const type of ['mouseover', 'focusin'] as const)
    document.addEventListener(type, ({ target }) => {
      const link = recordLink(target);
      if (link) void import('./preview.ts').then(({ consider }) => consider(link));
    });
