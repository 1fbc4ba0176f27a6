/**
 * Rules of the locator map. Its colours are mixed from the card's, so that both themes hold: the sea from the blue of the charts, the place's
 * own country from the accent of places. Lines and labels carry the meaning; fills only help.
 */
export const cardMapStyles = `
.dateline-card .map {
  --dl-sea: color-mix(in srgb, var(--dl-bar) 17%, var(--dl-paper));
  --dl-land: color-mix(in srgb, var(--dl-ink) 7%, var(--dl-paper));
  --dl-own: color-mix(in srgb, var(--dl-place) 15%, var(--dl-paper));
  --dl-coast: color-mix(in srgb, var(--dl-bar) 55%, var(--dl-paper));
  --dl-mark: var(--dl-place);
  margin: 0;
}
.dateline-card[data-theme=dark] .map {
  --dl-sea: color-mix(in srgb, var(--dl-bar) 15%, var(--dl-paper));
  --dl-land: color-mix(in srgb, var(--dl-ink) 13%, var(--dl-paper));
  --dl-own: color-mix(in srgb, var(--dl-place) 27%, var(--dl-paper));
}
.dateline-card .map svg { inline-size: 100%; block-size: auto; border-radius: 6px; overflow: hidden; direction: ltr; }
.dateline-card .map path { fill: none; stroke-linejoin: round; stroke-linecap: round; }
.dateline-card .map .sea { fill: var(--dl-sea); }
.dateline-card .map .land { fill: var(--dl-land); fill-rule: evenodd; }
.dateline-card .map .own { fill: var(--dl-own); }
.dateline-card .map .coast { stroke: var(--dl-coast); stroke-width: .7; }
.dateline-card .map .border { stroke: var(--dl-muted); stroke-width: .9; }
.dateline-card .map .disputed { stroke: var(--dl-muted); stroke-width: 1.1; stroke-dasharray: 3 2.6; stroke-linecap: butt; }
.dateline-card .map .disputed.under { stroke: var(--dl-paper); stroke-width: 1.6; stroke-dasharray: none; opacity: .75; }
/* The outline of a letter keeps it readable where a border runs through the word. */
.dateline-card .map text { fill: var(--dl-ink); stroke: color-mix(in srgb, var(--dl-paper) 82%, transparent); stroke-width: 2.6px; stroke-linejoin: round; paint-order: stroke; }
.dateline-card .map .country { font-size: 9.5px; letter-spacing: .7px; text-transform: uppercase; fill: var(--dl-muted); stroke: color-mix(in srgb, var(--dl-paper) 60%, transparent); }
.dateline-card .map .country[data-own=true] { fill: color-mix(in srgb, var(--dl-ink) 60%, var(--dl-muted)); }
.dateline-card .map .place text { font-size: 11.5px; font-weight: 650; }
.dateline-card .map .place .ring { fill: var(--dl-paper); stroke: var(--dl-mark); stroke-width: 1.6; }
.dateline-card .map .place .spot { fill: var(--dl-mark); }
.dateline-card .map .city text { font-size: 10.5px; }
.dateline-card .map .city .spot { fill: var(--dl-ink); stroke: var(--dl-paper); stroke-width: 1; }
.dateline-card .map .scale path { stroke: var(--dl-ink); stroke-width: 1; stroke-linecap: butt; stroke-linejoin: miter; }
.dateline-card .map .scale .under { stroke: var(--dl-paper); stroke-width: 2.6; opacity: .7; }
.dateline-card .map .scale text { font-size: 9.5px; }
.dateline-card .map figcaption { margin-block-start: 3px; font-size: calc(var(--dl-size) * .808); line-height: 1.3; color: var(--dl-muted); }
@media (forced-colors: active) {
  .dateline-card .map { --dl-mark: Highlight; }
  .dateline-card .map svg { border: 1px solid CanvasText; forced-color-adjust: none; }
  .dateline-card .map :is(.sea, .land, .own, .place .ring) { fill: Canvas; }
  .dateline-card .map :is(.border, .disputed, .scale path) { stroke: CanvasText; }
  .dateline-card .map :is(.disputed, .scale).under, .dateline-card .map .scale .under { stroke: Canvas; }
  .dateline-card .map .coast { stroke: GrayText; }
  .dateline-card .map :is(text, .country, .country[data-own=true]) { fill: CanvasText; stroke: Canvas; }
  .dateline-card .map .city .spot { fill: CanvasText; stroke: Canvas; }
}
`;
