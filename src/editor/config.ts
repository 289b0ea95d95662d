import { collections, schemas, type Collection } from '../schemas/index.ts';
import { fieldsOf, type EditorField, type Telling } from './fields.ts';

/** Where the records lie in the project. */
const FOLDER = 'src/content';

/** The configuration of the editor, in the terms of Sveltia CMS. */
export interface EditorConfig {
  backend: Record<string, unknown>;
  collections: { name: string; fields: EditorField[] }[];
  [option: string]: unknown;
}

/** What is particular to a site and a language. */
export interface Editing extends Telling {
  title: string;
  address: string;
  repository?: string | undefined;
  /** Title of a collection, and what one record of it is called. */
  collection(name: Collection): { title: string; one: string; about: string };
  slug: string;
}

/** Makes the configuration out of the schemas, so that a new field appears by itself. */
export function editorConfig(editing: Editing): EditorConfig {
  return {
    load_config_file: true,
    backend: backendFor(editing.repository),
    ...(isHosted(editing.repository) && { publish_mode: 'editorial_workflow' }),
    app_title: editing.title,
    site_url: editing.address,
    media_folder: 'public/media',
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
    output: { omit_empty_optional_fields: true },
    collections: collections.map((name) => {
      const { title, one, about } = editing.collection(name);
      return {
        ...{ name, label: title, label_singular: one, description: about },
        ...{ folder: `${FOLDER}/${name}`, extension: 'yaml', format: 'yaml' },
        ...{ identifier_field: 'name', thumbnail: false, aliases_field: false },
        ...slugFor(name, editing),
        sortable_fields: ['name'],
        fields: fieldsOf(schemas[name], editing),
      };
    }),
  };
}

/** Dated records begin with their year. */
function slugFor(name: Collection, { slug }: Editing): Record<string, unknown> {
  const year: Partial<Record<Collection, string>> = {
    conferences: "{{fields.dates.start | date('YYYY')}}-",
    declarations: "{{fields.adopted | date('YYYY')}}-",
  };
  return {
    slug: {
      template: `${year[name] ?? ''}{{fields.name}}`,
      editable: ['create'],
      hint: slug,
      pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', slug],
    },
    summary: '{{fields.name}}',
  };
}

/** GitHub and GitLab have an editorial workflow; without a repository only a folder on this computer is edited. */
function backendFor(repository: string | undefined): Record<string, unknown> {
  const { hostname, repo } = hostOf(repository);
  if (hostname === 'github.com')
    return { name: 'github', repo, branch: 'main', auth_methods: ['token'] };
  if (hostname === 'gitlab.com')
    return { name: 'gitlab', repo, branch: 'main', auth_methods: ['token'] };
  return { name: 'github', repo: 'local/local', branch: 'main', auth_methods: ['token'] };
}

function hostOf(repository: string | undefined): { hostname?: string; repo?: string } {
  if (repository === undefined) return {};
  const { hostname, pathname } = new URL(repository);
  return { hostname, repo: pathname.replace(/^\/|\/$/g, '') };
}

function isHosted(repository: string | undefined): boolean {
  return ['github.com', 'gitlab.com'].includes(hostOf(repository).hostname ?? '');
}
