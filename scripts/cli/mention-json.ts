/** Mentions as the command line writes them. */
import type { Mention } from '../../engine/mention.ts';
import type { Pack } from '../../engine/pack/pack.ts';

/** One mention; fields without a value are left out. */
export function mentionJson(mention: Mention, text: string, pack: Pack): Record<string, unknown> {
  const { entity } = mention;
  return {
    start: mention.start,
    end: mention.end,
    text: text.slice(mention.start, mention.end),
    kind: mention.kind,
    type: pack.type(entity),
    as: mention.form,
    entity: pack.id(entity),
    name: pack.title(entity),
    ...pointOf(entity, pack),
    ...identifiers(entity, pack),
    score: mention.score,
    marked: mention.marked,
  };
}

/** Its coordinates; for a unit of which no source gives any those of its largest town, which the line then says. */
function pointOf(entity: number, pack: Pack): Record<string, unknown> {
  const own = pack.coordinates(entity);
  const near = own ?? pack.approximateCoordinates(entity);
  return near === undefined ? {} : { ...near, ...(own === undefined && { approximate: true }) };
}

/** Ids in other data sets, where a source gave them. */
function identifiers(entity: number, pack: Pack): Record<string, unknown> {
  const geonameid = pack.geonameId(entity);
  const wikipedia = pack.wikipedia(entity);
  const wikidata = pack.wikidata(entity);
  return { ...(geonameid !== 0 && { geonameid }), ...(wikipedia !== '' && { wikipedia }), ...(wikidata !== '' && { wikidata }) };
}
