/**
 * Every message between the page, the background and the extension's own pages, as one discriminated union. Nothing else crosses those
 * borders; whatever does not fit is rejected where it arrives. What a content script may ask for is little, because a page could
 * take over the process it runs in: annotate a text, get a card, get the next part of our own code. Writes come from extension pages, but
 * for the few that a reader makes inside the card (`docs/adr/0013-choices-from-the-card.md`): what one name means, whether it is marked, a pause.
 */
import * as v from 'valibot';
import { entityId, nameChoice, writtenName } from './name-choices.ts';
import { preferenceChange } from './preference-store.ts';
import { siteName } from './site-store.ts';

/** Longest text in one message, in UTF-16 units: a sender's synchronous cost stays near 0.3 ms (measured in the platform study). */
export const MAX_TEXT = 64_000;

export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}$/));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const hidingPlace = v.picklist(['site', 'everywhere']);

export const pageMessage = v.variant('kind', [
  /** The page is an article: send the code that marks it. */
  v.strictObject({ kind: v.literal('mark-page') }),
  /** A card is about to be needed: send the code that draws it. */
  v.strictObject({ kind: v.literal('draw-cards') }),
  v.strictObject({
    kind: v.literal('annotate'),
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
    /** Entities that earlier parts of the same page named. */
    known: v.pipe(v.array(entityId), v.maxLength(500)),
    /** Date of the article. */
    date: v.optional(isoDate),
  }),
  v.strictObject({
    kind: v.literal('card'),
    entity: entityId,
    date: v.optional(isoDate),
    name: v.optional(v.pipe(v.string(), v.maxLength(120))),
  }),
  /** What a name can mean. */
  v.strictObject({ kind: v.literal('senses'), name: writtenName }),
  /** The reader chose what a name means, or that it is not marked, on every page or on the page's own site. */
  v.strictObject({ kind: v.literal('choose-sense'), name: writtenName, entity: entityId }),
  v.strictObject({ kind: v.literal('hide-name'), name: writtenName, where: hidingPlace }),
  /** The reader took it back right away. */
  v.strictObject({ kind: v.literal('undo-sense'), name: writtenName }),
  v.strictObject({ kind: v.literal('undo-hide'), name: writtenName, where: hidingPlace }),
  /** Half an hour without marks on any page, and its end. */
  v.strictObject({ kind: v.literal('pause') }),
  v.strictObject({ kind: v.literal('resume') }),
  /** The reader clicked to have a card in the browser's side panel. */
  v.strictObject({ kind: v.literal('open-panel'), entity: entityId, date: v.optional(isoDate) }),
  /** Our own words in the reader's language, for one of the scripts in the page. */
  v.strictObject({ kind: v.literal('texts'), surface: v.picklist(['card', 'marks']) }),
  /** How this page is to be marked and its cards opened. */
  v.strictObject({ kind: v.literal('preferences') }),
  /** The style sheet of marks, for shadow roots that the one in the tab does not reach. */
  v.strictObject({ kind: v.literal('mark-styles') }),
  /** The page came back from the back/forward cache: may it still be read? */
  v.strictObject({ kind: v.literal('may-read'), once: v.boolean() }),
  /** Is reading paused now? A page in the back/forward cache is not told. */
  v.strictObject({ kind: v.literal('paused') }),
]);

export const extensionMessage = v.variant('kind', [
  v.strictObject({ kind: v.literal('set-site'), site: siteName, on: v.boolean() }),
  v.strictObject({ kind: v.literal('read-once'), tabId }),
  /** Changes what the reader chose about marks and cards. */
  v.strictObject({ kind: v.literal('set-preferences'), change: preferenceChange }),
  /** All that the reader chose about names, and one of these choices taken back. */
  v.strictObject({ kind: v.literal('name-choices') }),
  v.strictObject({ kind: v.literal('forget-choice'), choice: nameChoice }),
  v.strictObject({ kind: v.literal('pause') }),
  v.strictObject({ kind: v.literal('resume') }),
  /** Version and counts of the data, for the page about them. */
  v.strictObject({ kind: v.literal('data-info') }),
  /** A card for the side panel. */
  v.strictObject({ kind: v.literal('card'), entity: entityId, date: v.optional(isoDate) }),
]);

export type PageMessage = v.InferOutput<typeof pageMessage>;
export type ExtensionMessage = v.InferOutput<typeof extensionMessage>;

/** Answers that can fail say so in words a reader understands. */
export type Answer<T> = { ok: true; value: T } | { ok: false; message: string };
