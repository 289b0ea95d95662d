import type { Answer } from './engine.ts';
import { chosenCount, type Search } from './state.ts';

/** What came of a search: an answer, a failure to get one, or nothing because nothing was asked. */
export type Outcome = Answer | Error | undefined;

/** Says how many results there are, or why there is nothing and where to go. */
export function sayOutcome(page: HTMLElement, search: Search, outcome: Outcome): void {
  const status = page.querySelector<HTMLElement>('[role="status"]');
  const ways = page.querySelector<HTMLElement>('[data-ways]');
  const said = page.querySelector('[data-said]');
  if (!status || !ways || !said) return;
  const count = outcome instanceof Error ? undefined : outcome?.results.length;
  status.textContent = count === undefined ? '' : counted(count, status.dataset);
  ways.hidden = count !== undefined && count > 0;
  ways.toggleAttribute('data-search-empty', count === 0);
  said.textContent = (ways.dataset[reason(search, outcome)] ?? '').replace('{q}', search.query);
}

function counted(count: number, forms: DOMStringMap): string {
  const language = document.documentElement.lang;
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms['other'] ?? '';
  return form.replace('{n}', new Intl.NumberFormat(language).format(count));
}

/** The words that the page keeps for an outcome without results, by their name. */
function reason(search: Search, outcome: Outcome): string {
  if (outcome === undefined) return 'begin';
  if (outcome instanceof Error) return 'failed';
  if (search.query === '') return 'noneChosen';
  return chosenCount(search) > 0 ? 'noneFiltered' : 'none';
}
