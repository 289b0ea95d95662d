import { describe, expect, it } from 'vitest';
import { explainFault } from '../../scripts/build-faults.ts';
import { faultOf } from '../../scripts/pages.ts';

describe('a build whose pages could not be made', () => {
  it('says how to mend what the system told the process that made them', () => {
    const full = { message: 'Could not write', code: 'ENOSPC', path: '/srv/site.next/index.html' };
    const said = explainFault(faultOf({ spent: 0, fault: full }, null));
    expect(said).toContain('There is no room left on the disk.');
    expect(said).toContain('/srv/site.next/index.html');
  });
  it('says that the process was ended from outside, and by which signal', () => {
    expect(explainFault(faultOf({ spent: 0 }, 'SIGKILL'))).toContain('SIGKILL');
  });
  it('says that they were not made when the process told nothing', () => {
    expect(explainFault(faultOf({ spent: 0 }, null))).toBe('The pages were not made');
  });
});
