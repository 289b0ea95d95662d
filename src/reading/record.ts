// What the page of a record runs besides, in one file.
import './marks.ts';
import './plenary-cite.ts';
import './points.ts';
import './roving.ts';
