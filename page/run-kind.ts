/** Tells text from labels, credits and pointers to other articles among the runs of an article's box. */
import { type Box, type Run, squeezed, weightOf } from './boxes.ts';
import { sendsElsewhere } from './elsewhere.ts';
import { isUnderLink } from './links.ts';

/** Where short lines are text too; elsewhere ("Share", "10:03") they are labels unless they read like a sentence. */
const TEXT_TAGS = /^(?:p|h[1-6]|li|blockquote|td|th|dd|dt|center)$/;

const HEADING = /^h[1-6]$/;

const SENTENCE_END = /[.!?…。！？؟।։]["'\p{Pf}\p{Pe}\s]{0,4}$/u;

const PICTURE =
  'photo|photos|photograph|picture|image|foto|fotos|bild|bilder|fotografía|imagen|imagem|immagine|kuva|zdjęcie|fotó|fotoğraf|фото|عکس|صورة|写真|사진|图片|图';

/** "Photo: …", "Foto © …", "Photo by …" at the start of a line, "Bild: …" near its end: captions and credits outside `<figcaption>`. */
const CREDIT = new RegExp(`^\\W{0,3}(?:${PICTURE})\\s?(?:by\\s|credit|[:/|©：])|(?:^|[\\s.(])(?:${PICTURE})\\s?[:©：][^.!?]{2,60}$`, 'iu');

/** Nothing longer sends the reader elsewhere and is no text. */
const LINE = 250;

/** Where a label and a linked name are a fact. */
const FACT_TAGS = /^(?:li|td|th|dd|dt)$/;

/** Characters of a link that is a title; "Source: <a>AFP</a>" and "Capital: <a>Bamako</a>" are shorter. */
const TITLE = 12;

/** Headings, also those that systems fill with blocks of their own. */
const isHeadingBox = ({ tag, parent }: Box): boolean => HEADING.test(tag) || (parent !== undefined && HEADING.test(parent.tag));

export const isHeading = (run: Run): boolean => isHeadingBox(run.box);

/**
 * "Read also: <a>…</a>" and headings of teasers: short and mostly link. A short sentence that only names something in a link
 * has more text around it.
 */
function isPointer(run: Run): boolean {
  if (run.chars >= LINE) return false;
  return (run.links >= run.chars / 2 && run.chars - run.links < 40) || sendsElsewhere(squeezed(run.text)) || endsInTitle(run);
}

/** "An interview with the general: <a>We will not leave</a>": a label, a colon, and the title of another page to the end of the line. */
function endsInTitle({ box, text, pieces, links }: Run): boolean {
  if (FACT_TAGS.test(box.tag)) return false;
  const first = links < TITLE ? undefined : pieces.find(({ node }) => isUnderLink(node));
  if (!first || SENTENCE_END.test(text.trim()) || !/[:|»]\s*$/.test(text.slice(0, first.start))) return false;
  return pieces.every((piece) => piece.start < first.start || isUnderLink(piece.node) || !/\S/.test(piece.node.data));
}

const isCredit = (run: Run): boolean => run.chars < 200 && CREDIT.test(squeezed(run.text));

/** Whether a run in the article's box is text of the article. */
export function isText(run: Run): boolean {
  if (isPointer(run) || isCredit(run)) return false;
  return (
    run.prose ||
    TEXT_TAGS.test(run.box.tag) ||
    isHeading(run) ||
    run.box.prose > 0 ||
    (weightOf(run.text) >= 40 && SENTENCE_END.test(run.text))
  );
}

/**
 * Whether a run between headline and body is text: only the standfirst is; the rest is bylines, dates and buttons. A long heading
 * is a standfirst whatever its box is called.
 */
export const isLead = (run: Run): boolean =>
  (run.prose && (isHeading(run) || (!run.box.junk && !isCredit(run)))) || (isHeading(run) && !run.box.junk && !isPointer(run));
