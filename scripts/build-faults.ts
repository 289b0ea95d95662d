/** What the system says when something outside the project stops a build, and what to do about it. */
const faults: Record<string, string> = {
  ENOSPC: 'There is no room left on the disk. Make room (a build needs twice the size of the site)',
  EDQUOT: 'The quota of the disk is used up. Make room (a build needs twice the size of the site)',
  EROFS: 'The disk is read-only. Build in a folder that can be written to',
  EACCES: 'A file or folder may not be written. Look at its owner and permissions',
  EMFILE: 'Too many files are open at once. Raise the limit (ulimit -n 4096)',
};

/** Says why a build failed, and that the last site is untouched. */
export function explainFault(reason: unknown): string {
  const chain = causesOf(reason);
  const found = Object.entries(faults).find(([code]) =>
    chain.some((one) => one.code === code || one.message.includes(code)),
  );
  const [first] = chain;
  const message = first?.message ?? String(reason);
  if (!found) return message;
  const where = chain.find(({ path }) => path !== undefined)?.path;
  return `${found[1]}, and build again${where === undefined ? '' : `: ${where}`}. The site of the last build is untouched.`;
}

/** An error and what it says that caused it, one after the other. */
export function causesOf(reason: unknown): (Error & NodeJS.ErrnoException)[] {
  const chain: Error[] = [];
  for (let one = reason; one instanceof Error && !chain.includes(one); one = one.cause)
    chain.push(one);
  return chain;
}
