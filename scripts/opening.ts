import { spawnSync } from 'node:child_process';

/** Opens a file in the editor that the author has named for such things; says whether it was opened. */
export function openInEditor(file: string, env: NodeJS.ProcessEnv = process.env): boolean {
  const [command, ...words] = editorCommand(env);
  if (command === undefined) return false;
  return spawnSync(command, [...words, file], { stdio: 'inherit' }).error === undefined;
}

/** The words of `VISUAL` or else `EDITOR`, such as `code --wait`; none if neither is set. */
export function editorCommand({ VISUAL, EDITOR }: NodeJS.ProcessEnv): string[] {
  return (VISUAL?.trim() || EDITOR?.trim() || '').split(/\s+/).filter((word) => word !== '');
}
