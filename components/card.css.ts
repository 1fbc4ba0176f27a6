/**
 * The card's style sheet, one string for a constructable sheet in a closed shadow root on any page. Pixels only, since the page's
 * root font size must not matter; logical properties for right-to-left; every rule under `.dateline-card`.
 */

import { cardChartStyles } from './card-chart.css.ts';
import { cardMapStyles } from './card-map.css.ts';
import { cardMoreStyles } from './card-more.css.ts';
import { cardTimelineStyles } from './card-timeline.css.ts';
import { asProperties, dark, light } from './card-tokens.ts';
import { cardWhyStyles } from './card-why.css.ts';

const frame = `
.dateline-card {
  /* What is inherited comes from the page: letter-spacing, text-align, cursor, visibility … */
  all: initial;
  ${asProperties(light)}
  /* Everything that holds text is measured by it; the reader chooses it. */
  --dl-size: 13px;
  --dl-pad: 14px;
  --dl-target: 28px;
  color-scheme: light;
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  inline-size: min(calc(var(--dl-size) * 27.7), calc(100vw - 16px));
  max-block-size: min(70vh, calc(var(--dl-size) * 43));
  overflow: hidden;
  overflow-wrap: break-word;
  border: 1px solid var(--dl-line);
  border-radius: 10px;
  background: var(--dl-paper);
  color: var(--dl-ink);
  box-shadow: 0 1px 2px rgb(15 23 42 / .08), 0 8px 28px rgb(15 23 42 / .18);
  font: 400 var(--dl-size)/1.42 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Geeza Pro", "Noto Sans Hebrew",
    "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Hiragino Sans", "DejaVu Sans", sans-serif;
  font-variant-numeric: lining-nums tabular-nums;
  text-align: start;
  pointer-events: auto;
  opacity: 1;
  transition: opacity 90ms ease-out;
}
.dateline-card[data-size=small] { --dl-size: 12px; }
.dateline-card[data-size=large] { --dl-size: 15px; }
.dateline-card[data-size=largest] { --dl-size: 17px; }
@starting-style { .dateline-card { opacity: 0; } }
.dateline-card[data-theme=dark] {
  ${asProperties(dark)}
  color-scheme: dark;
  box-shadow: 0 1px 2px rgb(0 0 0 / .5), 0 8px 28px rgb(0 0 0 / .5);
}
.dateline-card[data-layout=sheet] {
  --dl-pad: 16px;
  --dl-target: 44px;
  inline-size: 100%;
  border-inline: 0;
  border-block-end: 0;
  border-end-start-radius: 0;
  border-end-end-radius: 0;
  font-size: calc(var(--dl-size) * 1.077);
}
.dateline-card *, .dateline-card *::before { box-sizing: border-box; }
.dateline-card :is(h2, h3, p, dl, dd, ul, ol, table, caption) { margin: 0; padding: 0; }
.dateline-card :is(ul, ol) { list-style: none; }
.dateline-card :is(.when, .detail, .distance, .definition, .scope, .note) { color: var(--dl-muted); }
.dateline-card .value { font-weight: 650; color: var(--dl-ink); }
.dateline-card a { color: inherit; text-decoration: underline 1px; text-underline-offset: 2px; text-decoration-color: var(--dl-edge); border-radius: 2px; }
.dateline-card a:hover { text-decoration-thickness: 2px; }
.dateline-card button { all: unset; box-sizing: border-box; cursor: pointer; }
.dateline-card :focus-visible { outline: 2px solid var(--dl-focus); outline-offset: 2px; }
.dateline-card :is(h2, .body):focus-visible { outline-offset: -1px; border-radius: 3px; }
`;

const head = `
.dateline-card .head { display: flex; align-items: flex-start; flex: none; gap: 2px; padding: 11px 6px 9px; padding-inline-start: var(--dl-pad); }
.dateline-card .names { flex: 1; min-inline-size: 0; }
.dateline-card .kind { color: var(--dl-accent); font-size: calc(var(--dl-size) * 0.885); font-weight: 600; letter-spacing: .01em; }
.dateline-card { --dl-accent: var(--dl-place); --dl-stroke: dotted; }
.dateline-card[data-style=group] { --dl-accent: var(--dl-group); --dl-stroke: dashed; }
.dateline-card[data-style=official] { --dl-accent: var(--dl-official); --dl-stroke: solid; }
.dateline-card[data-style=person] { --dl-accent: var(--dl-person); --dl-stroke: dotted; }
/* The mark as it stands under the name in the article. */
.dateline-card .stroke { display: inline-block; inline-size: 16px; margin-inline-end: 6px; vertical-align: 3px; border-block-end: 2px var(--dl-stroke) currentColor; }
.dateline-card h2 { display: inline-block; font-size: calc(var(--dl-size) * 1.308); font-weight: 700; line-height: 1.25; letter-spacing: -.005em; }
.dateline-card .native { font-size: calc(var(--dl-size) * 1.154); font-weight: 400; letter-spacing: 0; color: var(--dl-muted); }
.dateline-card .pack { font-size: calc(var(--dl-size) * 0.923); color: var(--dl-ink); font-style: normal; }
.dateline-card .said ~ .pack { margin-block-start: 3px; }
.dateline-card .also { margin-block-start: 1px; font-size: calc(var(--dl-size) * 0.923); color: var(--dl-muted); }
.dateline-card .icon { flex: none; display: grid; place-items: center; inline-size: var(--dl-target); block-size: var(--dl-target); margin-block-start: -4px; border-radius: 6px; color: var(--dl-muted); }
.dateline-card .icon:hover { background: var(--dl-line); color: var(--dl-ink); }
/* Pressed is told by ground and fill, not by colour alone. */
.dateline-card .pin[aria-pressed=true] { background: var(--dl-wash); color: var(--dl-ink); }
.dateline-card .pin[aria-pressed=true] path { fill: currentColor; }
.dateline-card .pin[aria-disabled=true] { opacity: .45; cursor: default; }
.dateline-card .icon:focus-visible { outline-offset: -2px; }
.dateline-card svg { display: block; }
.dateline-card :is(.icon path, .chevron path) { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.dateline-card[dir=rtl] .back svg { transform: scaleX(-1); }
`;

const body = `
/* The shades at the edges show that there is more to scroll: those that scroll along cover those that stay (Lea Verou's technique). */
.dateline-card .body {
  flex: 1 1 auto;
  min-block-size: 0;
  overflow: hidden auto;
  overscroll-behavior: contain;
  scrollbar-width: thin;
  /* Firefox draws a white scroll bar on a dark card otherwise. */
  scrollbar-color: var(--dl-edge) transparent;
  --dl-shade: color-mix(in srgb, var(--dl-ink) 16%, transparent);
  background:
    linear-gradient(var(--dl-paper) 40%, transparent) top / 100% 22px no-repeat local,
    linear-gradient(transparent, var(--dl-paper) 60%) bottom / 100% 22px no-repeat local,
    linear-gradient(var(--dl-shade), transparent) top / 100% 9px no-repeat scroll,
    linear-gradient(transparent, var(--dl-shade)) bottom / 100% 9px no-repeat scroll;
}
.dateline-card .section { padding: 9px var(--dl-pad) 10px; border-block-start: 1px solid var(--dl-line); }
.dateline-card h3 { font-size: calc(var(--dl-size) * 0.885); font-weight: 600; color: var(--dl-muted); }
.dateline-card .over { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 12px; font-size: calc(var(--dl-size) * 0.885); }
.dateline-card .over h3 { color: var(--dl-ink); }
.dateline-card .figure { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 8px; margin-block: 1px 3px; font-size: calc(var(--dl-size) * 0.962); }
.dateline-card .big { font-size: calc(var(--dl-size) * 1.692); font-weight: 680; line-height: 1.25; letter-spacing: -.015em; }
.dateline-card .said { margin-block-start: 5px; font-size: calc(var(--dl-size) * 0.923); color: var(--dl-muted); }
.dateline-card .said .source { display: inline-block; }
.dateline-card :is(.fact, .figure) .when { display: inline-block; }
.dateline-card .claim { display: inline-block; padding: 0 5px; border: 1px solid var(--dl-edge); border-radius: 3px; font-size: calc(var(--dl-size) * 0.846); line-height: 1.35; color: var(--dl-ink); white-space: nowrap; }
.dateline-card .fact { display: grid; grid-template-columns: minmax(calc(var(--dl-size) * 6.46), 28%) minmax(0, 1fr); column-gap: 10px; margin-block-start: 3px; }
.dateline-card .fact:first-child { margin-block-start: 0; }
.dateline-card .fact dt { color: var(--dl-muted); }
.dateline-card .fact dd { grid-column: 2; }
.dateline-card .fact :is(.when, .detail) { font-size: calc(var(--dl-size) * 0.923); }
.dateline-card .stale { font-size: calc(var(--dl-size) * 0.846); font-style: italic; color: var(--dl-muted); }
.dateline-card .mark { font-size: calc(var(--dl-size) * 0.731); line-height: 0; vertical-align: 4px; margin-inline-start: 2px; color: var(--dl-muted); }
.dateline-card .mark a { padding: 3px 2px; margin-inline: -2px; text-decoration: none; }
.dateline-card .mark a:hover { text-decoration: underline; }
.dateline-card .groups li + li { margin-block-start: 2px; }
.dateline-card .foot { flex: none; padding: 4px calc(var(--dl-pad) - 8px); background: var(--dl-wash); border-block-start: 1px solid var(--dl-line); }
.dateline-card .actions { display: flex; flex-wrap: wrap; align-items: center; gap: 2px; }
.dateline-card .actions:first-child { flex-wrap: nowrap; }
.dateline-card .others { margin-block-start: 0; margin-inline-start: auto; }
.dateline-card .others path { stroke-width: 2.4; }
.dateline-card .icon[aria-expanded=true] { background: var(--dl-line); color: var(--dl-ink); }
.dateline-card .paused { padding-inline: 8px; font-size: calc(var(--dl-size) * .923); }
.dateline-card .paused:empty { display: none; }
.dateline-card .text { display: inline-flex; align-items: center; gap: 5px; min-block-size: var(--dl-target); padding-inline: 8px; border-radius: 6px; font-size: calc(var(--dl-size) * 0.923); color: var(--dl-muted); }
.dateline-card .foot .note { flex-basis: 100%; padding: 2px 8px 4px; font-size: calc(var(--dl-size) * .923); }
.dateline-card .text:hover { background: var(--dl-line); color: var(--dl-ink); }
.dateline-card .text:focus-visible { outline-offset: -2px; }
.dateline-card [aria-expanded=true] .chevron { transform: scaleY(-1); }
.dateline-card[data-layout=sheet] .relation { min-block-size: 44px; display: inline-flex; align-items: center; }
.dateline-card[data-layout=sheet] .fact .mark a { padding: 12px 8px; margin-inline: -6px; }
.dateline-card[data-layout=sheet] .said a { display: inline-block; padding-block: 4px; }
`;

const media = `
@media (prefers-reduced-motion: reduce) { .dateline-card { transition: none; } }
@media (forced-colors: active) {
  .dateline-card { border: 2px solid CanvasText; box-shadow: none; }
  .dateline-card .stroke { border-color: CanvasText; }
  .dateline-card :focus-visible { outline-color: Highlight; }
  .dateline-card :is(.icon, .text, .small):hover { outline: 1px solid Highlight; outline-offset: -2px; }
}
`;

export const cardStyles: string =
  frame + head + body + cardChartStyles + cardMapStyles + cardMoreStyles + cardTimelineStyles + cardWhyStyles + media;
