import { page, text } from './page.js';

export const data = {
  pagination: { data: 'pages', size: 1, alias: 'record' },
  permalink: ({ record }) => `${record.address}index.html`,
};

export const render = ({ record: { title, summary, facts, points, links, sources } }) =>
  page(
    title,
    `<p>${text(summary)}</p>
<dl>${facts.map(([label, value]) => `<div><dt>${label}</dt><dd>${text(value)}</dd></div>`).join('')}</dl>
<ol>${points.map((point) => `<li>${text(point)}</li>`).join('')}</ol>
<ul>${links.map(({ label, path, title }) => `<li>${label} <a href="${path}">${text(title)}</a></li>`).join('')}</ul>
<ol>${sources.map(({ title, publisher, url }) => `<li><a href="${text(url)}">${text(title)}</a>, ${text(publisher)}</li>`).join('')}</ol>`,
  );
