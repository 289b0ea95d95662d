/** The choice of a colour scheme, which holds on all pages; without a script the system's scheme does. */
export class SchemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const root = document.documentElement;
    select.value = root.dataset['scheme'] ?? '';
    select.addEventListener('change', () => {
      if (select.value) root.dataset['scheme'] = select.value;
      else delete root.dataset['scheme'];
      if (select.value) localStorage.setItem('scheme', select.value);
      else localStorage.removeItem('scheme');
    });
    this.hidden = false;
  }
}
customElements.define('scheme-switch', SchemeSwitch);
