/** Rules of what stands under "More": tables, lists, sources. */
export const cardMoreStyles = `
.dateline-card .more h3 { margin-block-end: 4px; }
.dateline-card .estimates { inline-size: 100%; border-collapse: collapse; table-layout: fixed; overflow-wrap: anywhere; hyphens: auto; font-size: calc(var(--dl-size) * 0.923); line-height: 1.35; }
.dateline-card .estimates + .estimates { margin-block-start: 12px; }
.dateline-card caption { text-align: start; padding-block-end: 3px; }
.dateline-card caption strong { display: block; font-size: calc(var(--dl-size) * 0.962); font-weight: 600; }
.dateline-card .estimates :is(th, td) { padding-block: 4px; padding-inline: 0 8px; text-align: start; vertical-align: baseline; border-block-start: 1px solid var(--dl-line); font-weight: 400; }
.dateline-card .estimates :is(th, td):last-child { padding-inline-end: 0; }
.dateline-card .estimates thead th:first-child { inline-size: 28%; }
.dateline-card .estimates thead th:nth-child(2) { inline-size: 27%; }
.dateline-card .estimates thead th { padding-block: 2px; border: 0; font-size: calc(var(--dl-size) * 0.808); color: var(--dl-muted); }
.dateline-card .estimates tbody th { font-weight: 650; }
.dateline-card .estimates :is(.scope, .distance, .source, .note, .definition) { display: block; }
.dateline-card .estimates :is(.scope, .distance) { font-weight: 400; font-size: calc(var(--dl-size) * 0.885); color: var(--dl-muted); }
.dateline-card .estimates .source { inline-size: fit-content; }
.dateline-card .estimates .note { font-style: italic; }
.dateline-card .control li { display: grid; grid-template-columns: minmax(calc(var(--dl-size) * 6.46), 28%) minmax(0, 1fr); column-gap: 10px; }
.dateline-card .control li + li { margin-block-start: 3px; }
.dateline-card .relation { min-block-size: 24px; padding-inline: 3px; margin-inline-start: -3px; border-radius: 5px; font-weight: 500; text-decoration: underline dotted 1px var(--dl-edge); text-underline-offset: 3px; }
.dateline-card .relation:hover { background: var(--dl-wash); text-decoration-style: solid; }
.dateline-card .relations .mark a { display: inline-grid; place-items: center; min-inline-size: 24px; min-block-size: 24px; margin-inline: -6px -4px; vertical-align: middle; }
.dateline-card .relations dt { margin-block-start: 3px; }
.dateline-card .all-names li { display: inline; }
.dateline-card .all-names li + li::before { content: " · "; color: var(--dl-muted); }
.dateline-card .sources { counter-reset: source; font-size: calc(var(--dl-size) * 0.923); }
.dateline-card .sources li { counter-increment: source; padding-inline-start: 20px; position: relative; }
.dateline-card .sources li::before { content: counter(source); position: absolute; inset-inline-start: 0; color: var(--dl-muted); }
.dateline-card .sources li + li { margin-block-start: 4px; }
.dateline-card .sources .detail { display: block; }
.dateline-card .version { font-size: calc(var(--dl-size) * 0.885); color: var(--dl-muted); }
`;
