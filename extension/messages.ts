/**
 * Every message between the page, the background and the extension's own pages, as one discriminated union. Nothing else crosses those
 * borders; whatever does not fit is rejected where it arrives. What a content script may ask for is little, because a page could
 * take over the process it runs in: annotate a text, get a card, get the next part of our own code. Writes come from extension pages, but
 * for the few that a reader makes inside the card (`docs/adr/0013-choices-from-the-card.md`): what one name means, whether it is marked, a pause.
 */
import * as v from 'valibot';
import { entityId, MAX_CHOICES, nameChoice, writtenName } from './name-choice.ts';
import { MAX_FACTS, MAX_SUMMARIES } from './panel-limits.ts';
import { PAUSE_LENGTHS } from './pause.ts';
import { preferenceChange } from './preference-choices.ts';
import { settingsFile } from './settings-file.ts';
import { allSettings } from './settings-shape.ts';
import { siteName } from './site-address.ts';

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
  /** The page's state changed: the toolbar button is to show it. What it is the background asks. */
  v.strictObject({ kind: v.literal('state') }),
]);

const nameChoices = v.pipe(v.array(nameChoice), v.maxLength(MAX_CHOICES));

export const extensionMessage = v.variant('kind', [
  v.strictObject({ kind: v.literal('set-site'), site: siteName, on: v.boolean() }),
  v.strictObject({ kind: v.literal('read-once'), tabId }),
  /** Changes what the reader chose about marks and cards. */
  v.strictObject({ kind: v.literal('set-preferences'), change: preferenceChange }),
  /** All that the reader chose about names, and one of these choices taken back. */
  v.strictObject({ kind: v.literal('name-choices') }),
  v.strictObject({ kind: v.literal('forget-choice'), choice: nameChoice }),
  /** Several of them taken back, or kept again. */
  v.strictObject({ kind: v.literal('forget-choices'), choices: nameChoices }),
  v.strictObject({ kind: v.literal('keep-choices'), choices: nameChoices }),
  /** What such choices mean, whether or not they are kept: for the preview of a file. */
  v.strictObject({ kind: v.literal('describe-choices'), choices: nameChoices }),
  /** Forgets that a site was switched off or its permission taken away. */
  v.strictObject({ kind: v.literal('forget-site'), site: siteName }),
  /** All settings at once: from a file, as they were, as they are after installing. Answered by those there were. */
  v.strictObject({ kind: v.literal('import-settings'), file: settingsFile, mode: v.picklist(['add', 'replace']) }),
  v.strictObject({ kind: v.literal('restore-settings'), settings: allSettings }),
  v.strictObject({ kind: v.literal('reset-settings') }),
  v.strictObject({ kind: v.literal('pause'), length: v.picklist(PAUSE_LENGTHS) }),
  v.strictObject({ kind: v.literal('resume') }),
  /** Places and actors with a name like this. */
  v.strictObject({ kind: v.literal('look-up'), text: writtenName }),
  /** Version and counts of the data, for the page about them. */
  v.strictObject({ kind: v.literal('data-info') }),
  /** What the names of an article are, for the side panel, and facts of some of them, for an export. */
  v.strictObject({ kind: v.literal('panel-names'), entities: v.pipe(v.array(entityId), v.maxLength(MAX_SUMMARIES)) }),
  v.strictObject({
    kind: v.literal('panel-facts'),
    entities: v.pipe(v.array(entityId), v.maxLength(MAX_FACTS)),
    date: v.optional(isoDate),
  }),
  /** A card for the side panel. */
  v.strictObject({ kind: v.literal('card'), entity: entityId, date: v.optional(isoDate), site: v.optional(siteName) }),
  /** A pack was installed, changed or removed: pages are read again. */
  v.strictObject({ kind: v.literal('packs-changed') }),
]);

export type PageMessage = v.InferOutput<typeof pageMessage>;
export type ExtensionMessage = v.InferOutput<typeof extensionMessage>;

/** Answers that can fail say so in words a reader understands. */
export type Answer<T> = { ok: true; value: T } | { ok: false; message: string };
