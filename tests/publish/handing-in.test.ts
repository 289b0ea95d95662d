import { describe, expect, test } from 'vitest';
import { missingAddressee } from '../../scripts/missing-addressee.ts';
import { addresseeIn } from '../../src/publish/addressee.ts';
import { askedOf, handingIn } from '../../src/publish/handing-in.ts';
import { publishing } from '../../src/words/en/publishing.ts';

const record = {
  collection: 'conferences' as const,
  id: '2027-forum',
  text: 'name: Forum & more\n',
};
const words = { subject: 'New event: Forum', begin: 'Please add this.', paste: '(Paste.)' };
const second = { ...record, id: '2028-forum', text: 'name: Another\n' };
const editors = 'a@example.org';

test('without a repository there is only the mail, with all files in it', () => {
  const { mail, whole, ...more } = handingIn([record, second], { editors }, words);
  expect(decodeURIComponent(mail?.href ?? '')).toBe(
    'mailto:a@example.org?subject=New event: Forum&body=Please add this.\n\nsrc/content/conferences/2027-forum.yaml\n\nname: Forum & more\n\n\nsrc/content/conferences/2028-forum.yaml\n\nname: Another\n',
  );
  expect(mail?.href).toContain(encodeURIComponent(whole));
  expect([mail?.left, more]).toEqual([undefined, {}]);
});

test('with nobody to take them there is no mail without a recipient, and still the whole text', () => {
  const ways = handingIn([record, second], {}, words);
  expect(Object.keys(ways)).toEqual(['whole']);
  expect(ways.whole).toContain('name: Another');
});

test('a mail that cannot carry all says where to paste it, and what', () => {
  const long = { ...second, text: `summary: ${'x'.repeat(2000)}\n` };
  const { mail, whole } = handingIn([record, long], { editors }, words);
  expect(decodeURIComponent(mail?.href ?? '')).toMatch(/body=Please add this\.\n\n\(Paste\.\)$/);
  expect(mail?.left).toBe(whole);
});

describe('with a repository', () => {
  const host = { repository: 'https://example.org/plenary', editors };
  test('there are a prefilled issue and a new-file link as well', () => {
    const { mail, issue, newFiles } = handingIn([record], host, words);
    expect(mail?.href).toMatch(/^mailto:a@example\.org\?/);
    expect(new URL(issue?.href ?? '').searchParams.get('body')).toContain(
      '```yaml\nname: Forum & more\n```',
    );
    const file = new URL(newFiles?.[0]?.href ?? '');
    expect(file.pathname).toBe('/plenary/new/main/src/content/conferences');
    expect(file.searchParams.get('filename')).toBe('2027-forum.yaml');
    expect(file.searchParams.get('value')).toBe(record.text);
  });

  test('of a record that is there already only the new lines are told, and the host opens it', () => {
    const changed = { ...record, added: 'outcome: none\n' };
    const { mail, issue, newFiles } = handingIn([changed], host, words);
    for (const link of [mail?.href ?? '', issue?.href ?? '']) {
      expect(decodeURIComponent(link)).toContain('outcome: none\n');
      expect(decodeURIComponent(link)).not.toContain('name: Forum');
    }
    expect(newFiles).toEqual([
      {
        file: 'conferences/2027-forum.yaml',
        href: 'https://example.org/plenary/edit/main/src/content/conferences/2027-forum.yaml',
        isNew: false,
        left: record.text,
      },
    ]);
  });

  test('a text that is too long for a link is left to be copied', () => {
    const long = { ...record, text: `summary: ${'x'.repeat(9000)}\n` };
    const { issue, newFiles } = handingIn([long], host, words);
    for (const link of [issue, newFiles?.[0]]) {
      expect(link?.href.length).toBeLessThan(7001);
      expect(link?.left).toContain(long.text);
    }
  });
});

test('what happens later is asked for by mail, on the Git host, or not at all', () => {
  const asked = (to: Parameters<typeof askedOf>[0]) => askedOf(to, 'Outcome', 'Meeting:\n');
  expect(asked({ editors })).toBe('mailto:a@example.org?subject=Outcome&body=Meeting%3A%0A');
  expect(asked({ repository: 'https://example.org/plenary' })).toBe(
    'https://example.org/plenary/issues/new?title=Outcome&body=Meeting%3A%0A',
  );
  expect(asked({})).toBeUndefined();
});

test.each([
  [{ editors }, /by mail to a@example\.org/],
  [{ repository: 'https://example.org/plenary' }, /goes to https:\/\/example\.org\/plenary/],
  [{}, /does not say yet to whom/],
])('before anybody begins %j is told', (to, before) => {
  expect(addresseeIn(publishing, to).before).toMatch(before);
});

test('a build tells its operator where nobody is named, and nothing otherwise', () => {
  const nobody = { repository: undefined, contact: undefined };
  expect(missingAddressee(nobody)).toHaveLength(1);
  expect(missingAddressee({ ...nobody, contact: editors })).toEqual([]);
});
