/** The style of /docs: the colours of the page, its own fonts of the system, nothing downloaded. */
export const referenceStyle = `
:root { color-scheme: light dark; --bg: #f5f6f3; --surface: #fff; --ink: #15211f; --second: #44524f; --line: #d8ddd9; --accent: #0b5261; --sunken: #eceeea; }
@media (prefers-color-scheme: dark) {
  :root { --bg: #0f1716; --surface: #182221; --ink: #e8eeec; --second: #b2bfbb; --line: #2d3a38; --accent: #86cbd8; --sunken: #0b1211; }
}
body { margin: 0; background: var(--bg); color: var(--ink); font: 1.0625rem/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", system-ui, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 32px 20px 64px; }
h1 { font-size: 1.75rem; line-height: 1.18; }
h2 { margin-top: 40px; padding-top: 16px; border-top: 1px solid var(--line); }
h3 code { font-size: 1.0625rem; font-weight: 600; }
article { background: var(--surface); border: 1px solid var(--line); border-radius: 18px; padding: 4px 20px 12px; margin: 16px 0; }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
code { font: 0.9375rem/1.45 ui-monospace, SFMono-Regular, Menlo, monospace; overflow-wrap: anywhere; }
pre { background: var(--sunken); padding: 16px; border-radius: 12px; overflow-x: auto; }
pre code { overflow-wrap: normal; }
nav ul { padding: 0; list-style: none; }
li { margin: 4px 0; }
dl { margin: 0 0 16px; padding-left: 16px; border-left: 1px solid var(--line); }
dt { margin-top: 8px; }
dd { margin: 0 0 8px 16px; color: var(--second); }
dt:target, article:target, h3:target { outline: 3px solid var(--accent); outline-offset: 3px; }
.type { color: var(--second); }
`;
