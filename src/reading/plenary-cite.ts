/** Lets a reader copy a citation and choose the point of the text that is cited; without it the citations stand as they are. */
class PlenaryCite extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) {
      button.hidden = false;
      button.addEventListener('click', () => void this.copy(button));
    }
    this.offerPoints();
  }

  /** Fills the choice with the points that the page has. */
  private offerPoints(): void {
    const choice = this.querySelector<HTMLElement>('[data-choice]');
    const select = choice?.querySelector('select');
    const ids = [...document.querySelectorAll('#commitments li[id]')].map(({ id }) => id);
    if (!choice || !select || ids.length === 0) return;
    const { whole = '', point = '' } = this.dataset;
    select.append(
      new Option(whole, ''),
      ...ids.map((id) => new Option(point.replace('{id}', id), id)),
    );
    select.addEventListener('change', () => this.name(select.value));
    choice.hidden = false;
  }

  /** Names a point in every citation, or none. */
  private name(point: string): void {
    for (const slot of this.querySelectorAll('[data-of-point]'))
      slot.textContent = point && `, ${point}`;
    for (const slot of this.querySelectorAll('[data-anchor]'))
      slot.textContent = point && `#${point}`;
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const text = button.closest('div')?.querySelector('dd')?.textContent ?? '';
    const { copied = '', failed = '' } = this.dataset;
    const done = await navigator.clipboard.writeText(text.trim()).then(
      () => copied,
      () => failed,
    );
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = done;
    const label = button.textContent;
    button.textContent = done;
    setTimeout(() => (button.textContent = label), 2000);
  }
}

customElements.define('plenary-cite', PlenaryCite);
