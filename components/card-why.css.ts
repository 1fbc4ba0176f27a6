/** Rules of "Why this?": what the name was taken for, what else it can mean, and the buttons that change it. */
export const cardWhyStyles = `
.dateline-card .why { background: var(--dl-wash); }
.dateline-card .why h3 { margin-block: 9px 3px; }
.dateline-card .why > p.detail { margin-block-start: 8px; }
.dateline-card .choices { display: flex; flex-wrap: wrap; gap: 6px; }
.dateline-card .small { display: inline-flex; align-items: center; flex: none; min-block-size: max(24px, var(--dl-target) - 4px); padding-inline: 8px; border: 1px solid var(--dl-edge); border-radius: 6px; background: var(--dl-paper); font-size: calc(var(--dl-size) * .885); color: var(--dl-ink); }
.dateline-card .small:hover { background: var(--dl-line); }
.dateline-card .small[aria-disabled=true] { cursor: default; border-style: dashed; background: none; color: var(--dl-muted); }
.dateline-card .senses li { display: flex; flex-wrap: wrap; align-items: center; gap: 3px 10px; padding-block: 4px; border-block-start: 1px solid var(--dl-line); }
.dateline-card .sense { flex: 1 1 calc(var(--dl-size) * 11); min-inline-size: 0; line-height: 1.3; }
.dateline-card .sense .detail { display: block; font-size: calc(var(--dl-size) * .885); }
.dateline-card .result { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; font-weight: 600; }
.dateline-card .result:not(:empty) { margin-block-start: 8px; padding: 6px 8px; border: 1px solid var(--dl-edge); border-radius: 6px; background: var(--dl-paper); }
.dateline-card .result span { flex: 1 1 calc(var(--dl-size) * 11); }
.dateline-card .result .small { font-weight: 400; }
.dateline-card[data-layout=sheet] .small { min-block-size: 44px; padding-inline: 12px; }
@media (forced-colors: active) {
  .dateline-card .small { border-color: ButtonBorder; }
  .dateline-card .small[aria-disabled=true] { color: GrayText; }
}
`;
