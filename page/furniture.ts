/** Knows the parts of a page that are not the article's text, from their tags, roles and class names. */
import { attributeOf, firstChildOf, isElement, nextSiblingOf, tagOf } from './safe-dom.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nothing of these is shown, or it isn't text: they are stepped over without a break, so "Al <wbr>Qaim" stays one name. */
const UNSEEN = words('script style template noscript link meta title head rt rp svg math img picture source track wbr area map param base');

/** Shown, but never the article's running text: `pre` and `code` are quoted verbatim, fields belong to the reader. */
const NOT_TEXT = words(
  'button select textarea input label datalist output progress meter code pre kbd samp figcaption iframe object embed canvas video audio menu ' +
    'frameset',
);

/** Usually furniture, but some systems wrap the whole page or the article in them (ASP.NET puts everything into one form). */
const SUSPECT_TAGS = words('form fieldset details address search');

/** Never around an article. */
const FURNITURE_TAGS = words('nav aside footer dialog');

const ROLES = words(
  'navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar tablist status tooltip form note img',
);

/**
 * Words in class names and ids that name furniture, in the languages they are written in. Whole words only: "ad" must not match
 * "header". "paywall" isn't one: publishers put it on the paid paragraphs themselves (schema.org's `hasPart.cssSelector`).
 */
const NAMES = words(
  'ad ads adv advert adverts advertisement advertising advertorial anzeige werbung publicidad publicidade publicite reklama reklame reklam ' +
    'sponsor sponsored outbrain taboola related relateds relacionadas relacionados relacionado correlati recirc recirculation recommended ' +
    'recommendation recommendations recommend promo promos newsletter newsletters subscribe subscription signup share sharing ' +
    'social sidebar breadcrumb breadcrumbs nav navbar navigation footnotes disclaimer legal copyright caption captions credit credits ' +
    'bildunterschrift byline authors bio biography authorbio authorprofile tags taglist keywords toolbar pagination pager mostread mostpopular popular trending readmore ' +
    'readalso alsoread morenews seealso leggianche cta poll quiz survey ticker marquee screenreader visuallyhidden',
);

/** Names of boxes that lead to other articles if there is a link in them; without one they are an article's own standfirst. */
const LEADING_ON = words('teaser teasers');

/** Two words that are furniture together: "most-read", "most_read" and "mostRead". */
const PAIRS = words(
  'author-box author-profile about-author most-read most-popular most-viewed read-more read-also also-read more-news more-stories see-also lire-aussi leggi-anche sr-only ' +
    'visually-hidden screen-reader',
);

/** What readers wrote, what lies over the page, and the site's words about itself: all may be longer than a short article. */
const LONG_NAMES = words(
  'comment comments commentlist disqus kommentar kommentare comentarios commentaires commenti modal popup overlay cookie cookies consent gdpr footer',
);

const nameWords = (element: Element): string[] =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
    .slice(0, 1000)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:\s]+/);

/** A figure that frames a quote or a table is text; all others are pictures with captions. */
function isPicture(figure: Element): boolean {
  for (let child = firstChildOf(figure); child; child = nextSiblingOf(child)) {
    if (isElement(child) && /^(?:blockquote|table)$/.test(tagOf(child))) return false;
  }
  return true;
}

/** Captions and credits that stand in an inline element: a whole word of its class. */
const CAPTION = /(?:^|[-_\s])(?:captions?|credits?|bildunterschrift)(?=$|[-_\s])/i;

/** 'unseen': step over it as if it weren't there; 'apart': it parts the text around it; undefined: look inside. */
export function exclusionOf(element: Element): 'unseen' | 'apart' | undefined {
  const tag = tagOf(element);
  if (UNSEEN.has(tag)) return 'unseen';
  if (NOT_TEXT.has(tag) || (tag === 'figure' && isPicture(element))) return 'apart';
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return 'unseen';
  if (tag === 'span' && CAPTION.test((attributeOf(element, 'class') ?? '').slice(0, 1000))) return 'apart';
  if (/display:\s?none/.test(attributeOf(element, 'style') ?? '')) return 'unseen';
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && editable !== 'false' ? 'apart' : undefined;
}

/** Whether the element's names call it a teaser. */
export const isTeaserByName = (element: Element): boolean => nameWords(element).some((word) => LEADING_ON.has(word));

/**
 * How sure the element's tag, role and names call it furniture, as the largest share of the page's running text that it may hold
 * and still be it; 0 when nothing does. A name alone proves nothing ("article has-sidebar"). The shares were set by reading what
 * was collected from 43 pages.
 */
export function furnitureShare(element: Element): number {
  const list = nameWords(element);
  if (FURNITURE_TAGS.has(tagOf(element)) || list.some((word) => LONG_NAMES.has(word))) return 0.8;
  const suspect = SUSPECT_TAGS.has(tagOf(element)) || ROLES.has(attributeOf(element, 'role') ?? '');
  return suspect || list.some((word, index) => NAMES.has(word) || PAIRS.has(`${word}-${list[index + 1] ?? ''}`)) ? 0.4 : 0;
}
