const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML takes it. */
export const text = (value) => String(value).replace(/[&<>"]/g, (sign) => escapes[sign]);

/** A page with a title. */
export const page = (title, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${text(title)}</title></head><body><main><h1>${text(title)}</h1>${body}</main></body></html>`;
