/** A button as e-mail programs show it everywhere: a link in a table cell, styled in place. Plain HTML, nothing is loaded from anywhere. */
export function emailButton(href: string, { words, below }: { words: string; below: string }): string {
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td style="border-radius:12px;background:#0B5261">
<a href=${inAttribute(href)} style="display:inline-block;padding:14px 22px;font-family:Arial,sans-serif;font-size:16px;font-weight:bold;color:#FFFFFF;text-decoration:none">${inText(words)}</a>
</td></tr></table>
<p style="font-family:Arial,sans-serif;font-size:13px;color:#44524F">${inText(below)}</p>`;
}

/** Mail tools look for their tags as they are, quotes too: the attribute takes the kind of quote that the tag leaves free. */
const inAttribute = (text: string): string =>
  text.includes('"') && !text.includes("'") ? `'${text}'` : `"${text.replaceAll('"', '&quot;')}"`;

const inText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
