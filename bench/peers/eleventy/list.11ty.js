import { page, text } from './page.js';

export const data = {
  pagination: { data: 'lists', size: 1, alias: 'list' },
  permalink: ({ list }) => `${list.address}index.html`,
};

export const render = ({ list: { title, records } }) =>
  page(
    title,
    `<ul>${records.map(({ path, title }) => `<li><a href="${path}">${text(title)}</a></li>`).join('')}</ul>`,
  );
