// Runs before the first paint, so that a chosen colour scheme never flashes.
try {
  const scheme = localStorage.getItem('scheme');
  if (scheme) document.documentElement.dataset.scheme = scheme;
} catch {
  // Storage is closed to this page: the system's scheme holds.
}
