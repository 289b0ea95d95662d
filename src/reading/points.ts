/** How long it is said that an address was copied, in milliseconds. */
const LONG_ENOUGH = 2500;

/** The number of a point is a link to it; following it also copies its whole address, and says so. */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-copied]');
  if (!link) return;
  void navigator.clipboard?.writeText(link.href).then(
    () => {
      const said = document.createElement('span');
      said.setAttribute('role', 'status');
      said.className = 'copied';
      link.after(said);
      said.textContent = link.dataset['copied'] ?? '';
      setTimeout(() => said.remove(), LONG_ENOUGH);
    },
    () => undefined,
  );
});
