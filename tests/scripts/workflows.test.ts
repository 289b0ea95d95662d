import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<
    string,
    {
      permissions?: unknown;
      steps: { uses?: string; with?: Record<string, unknown> }[];
    }
  >;
}

describe.each(globSync('.github/workflows/*.yml').toSorted())('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const { on, permissions, jobs } = parse(text) as Workflow;

  test('may read and nothing more, and knows no secret', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs)) expect(job.permissions).toBeUndefined();
    expect(text).not.toMatch(/secrets\b|github\.token|GITHUB_TOKEN/);
  });

  test('never runs what a stranger hands in with the rights of the project', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
    expect(text).not.toMatch(/\$\{\{\s*github\.(event|head_ref)/);
  });

  test('leaves no token in the copy that it works on', () => {
    const checkouts = Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });
});

test('guides run code, so maintainers are asked before one changes', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8').split('\n');
  const owned = lines.map((line) => line.split(/\s+/)).filter(([path]) => path?.startsWith('/src'));
  expect(owned.at(-1)).toEqual(['/src/content/guides/', '@plenary/maintainers']);
});
