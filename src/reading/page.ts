// What every page runs, in one file: small ones are packed badly, and each costs a request.
import '../offline/register.ts';
import './keys.ts';
import './previews.ts';
import './scheme-switch.ts';
import './tray.ts';
