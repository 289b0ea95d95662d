import { editorConfig, type EditorConfig } from '../editor/config.ts';
import { labelsIn } from '../editor/fields.ts';
import { countriesIn } from '../publish/choices.ts';
import { translated } from '../checks/telling.ts';
import { editing as inEnglish } from './en/editing.ts';
import { descriptions } from './fr/descriptions.ts';
import { editing as inFrench } from './fr/editing.ts';
import { phrases } from './fr/phrases.ts';
import { wordsFor } from './index.ts';

/** The words of the editor in a language. */
export function editingWords(language: string): typeof inEnglish {
  return language === 'fr' ? inFrench : inEnglish;
}

/** The editor's configuration in a language; `topics` are those of the site. */
export function configIn(
  language: string,
  site: {
    name: string;
    address: string;
    repository?: string | undefined;
    topics: readonly { id: string; label: string }[];
  },
): EditorConfig {
  const words = wordsFor(language);
  const editing = editingWords(language);
  const isFrench = language === 'fr';
  const labels: Readonly<Record<string, string>> = {
    ...editing.labels,
    ...words.fields,
    expected: isFrench ? 'Attendu :' : 'Expected',
  };
  return editorConfig({
    title: `${site.name} – ${editing.title}`,
    address: site.address,
    repository: site.repository,
    slug: editing.slug,
    label: (name) => labels[name] ?? name,
    say: (text) => (isFrench ? (descriptions[text] ?? translated(text, phrases)) : text),
    words: (keys) => labelsIn(keys, words.vocabularies),
    topics: site.topics
      .map(({ id, label }) => ({ value: id, label }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'en')),
    countries: countriesIn(language),
    collection: (name) => ({
      title: words.collections[name].title,
      one: words.collections[name].one,
      about: words.about[name],
    }),
  });
}
