/** ISO 3166-1 alpha-2 codes for the three-letter codes of Natural Earth, which has some of its own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Natural Earth's own codes. What has no ISO code gets one of `engine/map/territories.ts`. */
const OWN_CODES: Readonly<Record<string, string>> = {
  XKX: 'XK',
  SOL: 'XS',
  CYN: 'XN',
  KAS: 'XG',
  // Two external territories of Australia in one feature, and the uninhabited Ashmore and Cartier Islands.
  IOA: 'AU',
  ATC: 'AU',
};

interface CodeMappings {
  supplemental: { codeMappings: Record<string, { _alpha3?: string }> };
}

/** From alpha-3, with Natural Earth's additions, to alpha-2 (Unicode CLDR's code mappings). */
export function readCountryCodes(): Map<string, string> {
  const text = readFileSync(require.resolve('cldr-core/supplemental/codeMappings.json'), 'utf8');
  const { codeMappings } = (JSON.parse(text) as CodeMappings).supplemental;
  const codes = new Map(Object.entries(OWN_CODES));
  for (const [alpha2, { _alpha3: alpha3 }] of Object.entries(codeMappings)) {
    if (/^[A-Z]{2}$/.test(alpha2) && alpha3 !== undefined && !codes.has(alpha3)) codes.set(alpha3, alpha2);
  }
  return codes;
}
