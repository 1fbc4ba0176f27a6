/**
 * Styles of the host and the popover in it; those of the card itself are `components/card.css.ts`. What is important inside the root beats
 * what the page holds important; `all` leaves direction and bidi alone, so they are named.
 */
export const hostStyles = `
:host {
  all: initial !important;
  display: block !important;
  direction: ltr !important;
  unicode-bidi: normal !important;
  position: static !important;
  pointer-events: auto !important;
  user-select: none !important;
  color-scheme: only light !important;
}
.tip { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: transparent; overflow: visible; pointer-events: auto; }
/* "Select all" on the page must not take the card along; the card itself begins with "all: initial". */
.tip:not(.selectable) .dateline-card { user-select: none; }
.tip[data-theme=dark] { color-scheme: only dark; }
.tip.sheet { max-width: none; transform-origin: 0 0; }
/* The parts of a screen that a notch or the system's own bar takes. */
.tip.sheet .dateline-card {
  padding-block-end: env(safe-area-inset-bottom, 0px);
  padding-inline: env(safe-area-inset-left, 0px) env(safe-area-inset-right, 0px);
}
.tip.short .dateline-card { overflow: hidden auto; overscroll-behavior: contain; }
.tip.short .dateline-card .body { flex: none; overflow: visible; }
.tip.pinned .head { cursor: grab; touch-action: none; user-select: none; }
.tip.pinned .head:active { cursor: grabbing; }
`;
