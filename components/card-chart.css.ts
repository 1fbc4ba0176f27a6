/** Rules of the range chart. Fill, outline and hatching tell estimates, claims and words apart; colour only repeats it. */
export const cardChartStyles = `
.dateline-card .chart { --dl-axis: calc(var(--dl-size) * 1.23); position: relative; margin-block: 6px 7px; padding-block-start: 1px; }
.dateline-card .grid { position: absolute; inset: 0 0 var(--dl-axis); block-size: calc(100% - var(--dl-axis)); pointer-events: none; }
.dateline-card .grid .tick { stroke: var(--dl-line); }
.dateline-card .grid .zero { stroke: var(--dl-edge); }
.dateline-card .row { position: relative; padding-block-end: 4px; }
.dateline-card .label { font-size: calc(var(--dl-size) * 0.885); line-height: 1.3; color: var(--dl-muted); padding-inline-start: 5px; }
/* The grid stops at the words. */
.dateline-card .ground { background: var(--dl-paper); padding-inline-end: 4px; }
.dateline-card .label .claim { font-size: calc(var(--dl-size) * 0.808); }
.dateline-card .shape { --dl-shape: var(--dl-bar-quiet); }
.dateline-card .grid + .row .shape { --dl-shape: var(--dl-bar); }
.dateline-card .bar rect { fill: var(--dl-shape); }
.dateline-card .bar .cap { stroke: var(--dl-shape); stroke-width: 2; }
.dateline-card .bar .hatch { display: none; }
.dateline-card [data-claim=true] .bar rect { fill: var(--dl-paper); stroke: var(--dl-shape); stroke-width: 1.5; }
.dateline-card [data-verbal=true] .bar rect { fill: var(--dl-paper); }
.dateline-card [data-verbal=true] .bar .hatch { display: inline; stroke: var(--dl-shape); stroke-width: 8; stroke-dasharray: 2 3; }
.dateline-card .dot { fill: var(--dl-ink); stroke: var(--dl-paper); stroke-width: 2; }
.dateline-card [data-claim=true] .dot { fill: var(--dl-paper); stroke: var(--dl-ink); }
.dateline-card .arrow line { stroke: var(--dl-shape); stroke-width: 2; stroke-dasharray: 5 3; }
.dateline-card .arrow path { fill: var(--dl-shape); }
.dateline-card .axis { position: relative; block-size: var(--dl-axis); border-block-start: 1px solid var(--dl-edge); font-size: calc(var(--dl-size) * 0.808); line-height: var(--dl-axis); color: var(--dl-muted); }
.dateline-card .axis span { position: absolute; white-space: nowrap; transform: translateX(-50%); }
.dateline-card .axis [data-anchor=start] { transform: none; }
.dateline-card .axis [data-anchor=end] { transform: translateX(-100%); }
@media (forced-colors: active) {
  .dateline-card .shape { --dl-shape: CanvasText; --dl-paper: Canvas; --dl-ink: CanvasText; }
  .dateline-card .grid + .row .shape { --dl-shape: CanvasText; }
  .dateline-card .grid line { stroke: GrayText; }
  .dateline-card :is(.icon, .chevron) path { stroke: currentColor; }
}
`;
