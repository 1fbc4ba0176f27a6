/** Tells text from labels, credits and pointers to other articles among the runs of an article's box. */
import { type Run, weightOf } from './boxes.ts';

/** Where short lines are text too; elsewhere ("Share", "10:03") they are labels unless they read like a sentence. */
const TEXT_TAGS = /^(?:p|h[1-6]|li|blockquote|td|th|dd|dt|center)$/;

const SENTENCE_END = /[.!?…。！？؟।։]["'\p{Pf}\p{Pe}\s]{0,4}$/u;

const PICTURE =
  'photo|photos|photograph|picture|image|foto|fotos|bild|bilder|fotografía|imagen|imagem|immagine|kuva|zdjęcie|fotó|fotoğraf|фото|عکس|صورة|写真|사진|图片|图';

/** "Photo: …", "Foto © …", "Photo by …" at the start of a line, "Bild: …" near its end: captions and credits outside `<figcaption>`. */
const CREDIT = new RegExp(`^\\W{0,3}(?:${PICTURE})\\s?(?:by\\s|credit|[:/|©：])|(?:^|[\\s.(])(?:${PICTURE})\\s?[:©：][^.!?]{2,60}$`, 'iu');

export const isHeading = (run: Run): boolean => /^h[1-6]$/.test(run.box.tag);

/**
 * "Read also: <a>…</a>" and headings of teasers: short and mostly link. A short sentence that only names something in a link
 * has more text around it.
 */
const isPointer = (run: Run): boolean => run.chars < 250 && run.links >= run.chars / 2 && run.chars - run.links < 40;

/** Whether a run in the article's box is text of the article. */
export function isText(run: Run): boolean {
  if (isPointer(run) || (run.chars < 200 && CREDIT.test(run.text.trim()))) return false;
  return run.prose || TEXT_TAGS.test(run.box.tag) || run.box.prose > 0 || (weightOf(run.text) >= 40 && SENTENCE_END.test(run.text));
}

/**
 * Whether a run between headline and body is text: only the standfirst is; the rest is bylines, dates and buttons. A long heading
 * is a standfirst whatever its box is called.
 */
export const isLead = (run: Run): boolean =>
  (run.prose && (isHeading(run) || !run.box.junk)) || (isHeading(run) && !run.box.junk && !isPointer(run));
