// The editor speaks the language of its page: it asks the browser for it, and this answers.
{
  const { lang } = document.documentElement;
  const spoken = lang === 'en' ? 'en-US' : lang;
  Object.defineProperty(navigator, 'language', { get: () => spoken });
  Object.defineProperty(navigator, 'languages', { get: () => [spoken] });
}
// The editor waits until it has been given the checks and the preview.
window.CMS_MANUAL_INIT = true;
