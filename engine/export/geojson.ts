/**
 * An article's places as GeoJSON (RFC 7946): one point each, longitude before latitude. What a feature is taken from stands in its
 * properties, what the collection is in foreign members (section 6.1).
 */
import type { ArticleFacts, NameFacts } from './article-facts.ts';
import { EXPORT_VERSION } from './json.ts';

export function toGeoJson({ names, dataVersion, takenAt, ...article }: ArticleFacts): string {
  const features = names.flatMap((name) => (name.coordinates === undefined ? [] : [feature(name, name.coordinates)]));
  const credits = new Set(names.flatMap(({ sources }) => sources.map(({ title, licence }) => `${title} (${licence})`)));
  const collection = {
    type: 'FeatureCollection',
    format: 'dateline-places',
    version: EXPORT_VERSION,
    takenAt,
    dataVersion,
    article,
    attribution: [...credits].join('; '),
    features,
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function feature({ entity, name, title, kindLine, count, estimate, sources }: NameFacts, { lat, lon }: { lat: number; lon: number }) {
  return {
    type: 'Feature',
    id: entity,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { name, title, kind: kindLine, mentions: count, ...(estimate && { estimate }), sources },
  };
}
