/** Examples for the filter: names of the corpora that may be places, with what the annotators say they are. */
import { DocumentSigns } from '../../engine/filter/document-signs.ts';
import { featuresOf } from '../../engine/filter/features.ts';
import type { LinkWeights } from '../../engine/link/link-weights.ts';
import { resolvePlaces } from '../../engine/link/resolve-places.ts';
import { siteCountry } from '../../engine/link/site-country.ts';
import { scan } from '../../engine/names/scan.ts';
import { isNoName } from '../../engine/neighbour-guard.ts';
import { NameFlag } from '../../engine/pack/layout.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import type { GoldDocument } from '../evaluate/gold.ts';

export interface Example {
  features: number[];
  isPlace: boolean;
}

/** One example for each name that the engine would have to judge: adjectives and sure actors are judged elsewhere. */
export function readExamples({ text, mentions, domain }: GoldDocument, pack: Pack, weights?: LinkWeights): Example[] {
  const matches = scan(text, pack).filter((match) => !isNoName(text, match));
  const resolved = resolvePlaces(text, matches, pack, { siteCountry: domain === undefined ? undefined : siteCountry(domain), weights });
  const signs = new DocumentSigns(text, matches, resolved, pack);
  const places = new Set(mentions.filter(({ type }) => type === 'place').map(({ start, end }) => `${start}:${end}`));
  return resolved
    .filter(({ match }) => !match.postings.some((posting) => isJudgedElsewhere(posting, pack)))
    .map((one) => ({
      features: featuresOf(text, one, signs),
      // The dot of an abbreviation belongs to the annotation.
      isPlace: places.has(`${one.match.start}:${one.match.end}`) || places.has(`${one.match.start}:${one.match.end + 1}`),
    }));
}

function isJudgedElsewhere({ entity, flags }: { entity: number; flags: number }, pack: Pack): boolean {
  return (flags & NameFlag.adjective) !== 0 || (pack.kind(entity) === 'actor' && (flags & NameFlag.needsSign) === 0);
}
