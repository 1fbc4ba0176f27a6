/** Rules of the timeline. The second source is hollow, the article's date dashed: colour only repeats it. */
export const cardTimelineStyles = `
.dateline-card .timeline { margin-block: 6px 10px; font-size: calc(var(--dl-size) * 0.885); }
.dateline-card .plot { position: relative; }
.dateline-card .plot .top { position: absolute; inset-block-start: -1px; inset-inline-start: 0; font-size: calc(var(--dl-size) * 0.808); line-height: 1.15; color: var(--dl-muted); background: var(--dl-paper); padding-inline-end: 3px; }
.dateline-card .plot svg { display: block; }
.dateline-card .plot .tick { stroke: var(--dl-line); }
.dateline-card .plot .zero { stroke: var(--dl-edge); }
.dateline-card .plot .article { stroke: var(--dl-ink); stroke-width: 1; stroke-dasharray: 3 3; }
.dateline-card .point .span { stroke: var(--dl-bar-quiet); stroke-width: 4; }
.dateline-card .point .open { stroke: var(--dl-bar-quiet); stroke-width: 1.5; stroke-dasharray: 2 3; }
.dateline-card .point circle { fill: var(--dl-bar); }
.dateline-card .point[data-second=true] circle { fill: var(--dl-paper); stroke: var(--dl-ink); stroke-width: 1; }
.dateline-card .years { position: relative; display: flex; justify-content: space-between; font-size: calc(var(--dl-size) * 0.808); line-height: 1.5; color: var(--dl-muted); }
.dateline-card .years .here { position: absolute; transform: translateX(-50%); color: var(--dl-ink); }
.dateline-card .key { display: flex; flex-wrap: wrap; column-gap: 12px; color: var(--dl-muted); }
.dateline-card .key span::before { content: ""; display: inline-block; inline-size: 7px; block-size: 7px; border-radius: 50%; margin-inline-end: 4px; background: var(--dl-bar); border: 1px solid var(--dl-bar); box-sizing: border-box; }
.dateline-card .key span[data-second=true]::before { background: var(--dl-paper); border-color: var(--dl-ink); }
.dateline-card .years-table summary { min-block-size: 24px; align-content: center; inline-size: fit-content; cursor: pointer; color: var(--dl-muted); }
.dateline-card .years-table table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.dateline-card .years-table :is(th, td) { text-align: start; font-weight: 400; padding-block: 2px; padding-inline: 0 8px; border-block-start: 1px solid var(--dl-line); }
@media (forced-colors: active) {
  .dateline-card .plot line { stroke: CanvasText; }
  .dateline-card .point circle { fill: CanvasText; }
  .dateline-card .point[data-second=true] circle { fill: Canvas; stroke: CanvasText; }
  .dateline-card .key span::before { border-color: CanvasText; forced-color-adjust: none; }
}
`;
