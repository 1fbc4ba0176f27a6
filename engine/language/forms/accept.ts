/** Which bearers of a name may be meant by a form of it: a name that is clear in itself becomes less so when letters are taken off or changed. */
import type { Posting } from '../../names/index.ts';
import { NameFlag } from '../../pack/layout.ts';
import { nativeLanguage } from '../../pack/native-language.ts';
import type { Pack } from '../../pack/pack.ts';
import { ambiguityOf, isWordElsewhere } from '../../pack/stored-names.ts';
import type { Language } from '../language.ts';

/** Inhabitants from which a town is told by a form of its name: one letter taken off makes more other words than a changed ending. */
const TOWN_BY_CASE = 3_000;
const TOWN_BY_PREFIX = 50_000;
/** From here on a town is meant even where its name is also a surname's masculine form ("Ростова", "Пушкина"). */
const DESPITE_SURNAME = 200_000;

const SURNAME = /(?:[ое]в|[иы]н)$/u;

/** Names of so few letters are a form of other words too often, unless everybody knows the place. */
const SHORT = 4;
const DESPITE_SHORTNESS = 200_000;
const DESPITE_SHORTNESS_BY_PREFIX = 500_000;

/** Other German names of a town than its own are those of a city this large ("Moskaus"). */
const METROPOLIS = 1_000_000;

const ALWAYS: ReadonlySet<string> = new Set(['country', 'capital']);
const UNITS: ReadonlySet<string> = new Set(['admin1', 'governorate']);

/** A test for one language: whether an entity may be meant by a form of one of its names. */
export function acceptsForm(language: Language): (posting: Posting, pack: Pack) => boolean {
  const isPrefixed = language === 'ar' || language === 'he';
  const isCyrillic = language === 'ru' || language === 'uk';
  return (posting, pack) => {
    const { entity, flags, folded } = posting;
    const ambiguity = ambiguityOf(flags);
    if ((flags & (NameFlag.needsSign | NameFlag.adjective)) !== 0 || ambiguity === 'weak' || ambiguity === 'word_like') return false;
    if (isWordElsewhere(flags)) return false;
    if (ALWAYS.has(pack.type(entity)) || !isGazetteerRow(entity, pack)) return true;
    const population = pack.population(entity) ?? 0;
    const despiteShortness = isPrefixed ? DESPITE_SHORTNESS_BY_PREFIX : isAtHome(entity, pack) ? TOWN_BY_CASE : DESPITE_SHORTNESS;
    if (language === 'de' && posting.name !== pack.title(entity) && population < METROPOLIS) return false;
    if (folded.length <= SHORT && population < despiteShortness) return false;
    if (UNITS.has(pack.type(entity))) return true;
    if (isCyrillic && population < DESPITE_SURNAME && SURNAME.test(folded) && !folded.includes(' ')) return false;
    return population >= (isPrefixed ? TOWN_BY_PREFIX : TOWN_BY_CASE);
  };
}

/** Whether the place's own country writes in Cyrillic: "Ялта" is known there, "Ота" in Japan is not. */
function isAtHome(entity: number, pack: Pack): boolean {
  return pack.countries(entity).some((country) => nativeLanguage(country)?.script === 'Cyrl');
}

/** Curated entities by their own names are all well enough known. */
function isGazetteerRow(entity: number, pack: Pack): boolean {
  return pack.row(entity) >= 0;
}
