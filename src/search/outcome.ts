import type { Answer } from './engine/engine.ts';
import { chosenCount, type Search } from './state.ts';

/** What came of a search: an answer, a failure to get one, or nothing because nothing was asked. */
export type Outcome = Answer | Error | undefined;

/** Says how many results there are, or why there is nothing and where to go. */
export function sayOutcome(page: HTMLElement, search: Search, outcome: Outcome): void {
  const answer = outcome instanceof Error ? undefined : outcome;
  const count = answer?.total;
  const status = page.querySelector<HTMLElement>('[role="status"]');
  if (status) status.textContent = count === undefined ? '' : counted(count, status.dataset);
  sayMeant(page, search, answer);
  sayNarrowed(page, answer);
  const ways = page.querySelector<HTMLElement>('[data-ways]');
  const said = page.querySelector('[data-said]');
  if (!ways || !said) return;
  ways.hidden = count !== undefined && count > 0;
  ways.toggleAttribute('data-search-empty', count === 0);
  said.textContent = (ways.dataset[reason(search, outcome)] ?? '').replace('{q}', search.query);
  for (const link of ways.querySelectorAll<HTMLAnchorElement>('a[data-missing]')) {
    link.closest('li')?.toggleAttribute('hidden', count !== 0);
    link.href = (link.dataset['missing'] ?? '') + encodeURIComponent(search.query);
  }
}

/** Offers other words for those that no record has, and says so where the results were found by them alone. */
function sayMeant(page: HTMLElement, search: Search, answer: Answer | undefined): void {
  const line = page.querySelector<HTMLElement>('[data-meant]');
  if (!line) return;
  const meant = answer?.meant;
  line.hidden = meant === undefined;
  line.replaceChildren();
  if (meant === undefined) return;
  const form = answer?.isInstead && answer.total > 0 ? 'instead' : 'ask';
  const [before = '', after = ''] = (line.dataset[form] ?? '')
    .replace('{typed}', search.query)
    .split('{q}');
  const link = document.createElement('a');
  link.href = `${line.dataset['page'] ?? ''}?q=${encodeURIComponent(meant)}`;
  link.dataset['query'] = meant;
  link.append(meant);
  line.append(before, link, after);
}

/** Says what was understood from the words and narrows the results, and where no record has all the words. */
function sayNarrowed(page: HTMLElement, answer: Answer | undefined): void {
  const line = page.querySelector<HTMLElement>('[data-narrowed]');
  if (!line) return;
  const { narrowed = '', relaxed = '' } = line.dataset;
  const said = [
    answer && answer.understood.length > 0
      ? narrowed.replace('{what}', answer.understood.join(' · '))
      : '',
    answer?.isRelaxed && answer.total > 0 && !answer.isInstead ? relaxed : '',
  ].filter((each) => each !== '');
  line.hidden = said.length === 0;
  line.textContent = said.join(' ');
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
