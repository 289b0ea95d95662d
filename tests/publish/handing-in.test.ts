import { describe, expect, test } from 'vitest';
import { handingIn, mailTo } from '../../src/publish/handing-in.ts';

const record = {
  collection: 'conferences' as const,
  id: '2027-forum',
  text: 'name: Forum & more\n',
};
const words = { subject: 'New event: Forum', begin: 'Please add this.' };

test('without a repository there is only the mail, with the file in it', () => {
  const { mail, ...more } = handingIn([record], words);
  expect(decodeURIComponent(mail)).toBe(
    'mailto:?subject=New event: Forum&body=Please add this.\n\nsrc/content/conferences/2027-forum.yaml\n\nname: Forum & more\n',
  );
  expect(more).toEqual({ isCut: false });
});

describe('with a repository', () => {
  const host = { ...words, repository: 'https://example.org/plenary', editors: 'a@example.org' };
  test('there are a prefilled issue and a new-file link as well', () => {
    const { mail, issue, newFiles } = handingIn([record], host);
    expect(mail).toMatch(/^mailto:a@example\.org\?/);
    expect(new URL(issue ?? '').searchParams.get('body')).toContain(
      '```yaml\nname: Forum & more\n```',
    );
    const file = new URL(newFiles?.[0]?.href ?? '');
    expect(file.pathname).toBe('/plenary/new/main/src/content/conferences');
    expect(file.searchParams.get('filename')).toBe('2027-forum.yaml');
    expect(file.searchParams.get('value')).toBe(record.text);
  });

  test('of a record that is there already only the new lines are told, and the host opens it', () => {
    const changed = { ...record, added: 'outcome: none\n' };
    const { mail, issue, newFiles } = handingIn([changed], host);
    for (const link of [mail, issue ?? '']) {
      expect(decodeURIComponent(link)).toContain('outcome: none\n');
      expect(decodeURIComponent(link)).not.toContain('name: Forum');
    }
    expect(newFiles).toEqual([
      {
        file: 'conferences/2027-forum.yaml',
        href: 'https://example.org/plenary/edit/main/src/content/conferences/2027-forum.yaml',
        isNew: false,
      },
    ]);
  });

  test('a text that is too long for a link is left out, and that is told', () => {
    const long = { ...record, text: `summary: ${'x'.repeat(9000)}\n` };
    const { issue = '', newFiles, isCut } = handingIn([long], host);
    expect(isCut).toBe(true);
    for (const link of [issue, newFiles?.[0]?.href ?? '']) expect(link.length).toBeLessThan(7001);
  });
});

test('a mail about what happens later asks for what is needed', () => {
  const mail = mailTo('a@example.org', 'Outcome', 'Meeting:\nDocument:\n');
  expect(mail).toBe('mailto:a@example.org?subject=Outcome&body=Meeting%3A%0ADocument%3A%0A');
  expect(mailTo(undefined, 'A', 'B')).toBe('mailto:?subject=A&body=B');
});
