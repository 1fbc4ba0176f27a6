/** Why a toponym of a corpus is not in the index, by what kind of thing it is. */

/** Feature codes of GeoNames by group, as far as the corpora have them as types. */
const GROUPS: [string, RegExp][] = [
  ['rivers, lakes and other water', /^(?:STM|LK|RSV|BAY|HBR|OCN|SEA|CNL|OVF|FLLS|SWMP|LGN|STMX|CHN)/],
  ['parks, mountains, valleys and islands', /^(?:PRK|MT|MTS|VAL|ISL|ISLS|RES|FRST|AREA|RGN|CAPE|BCH|CVE|PEN|PASS|RDGE|HLL)/],
  ['townships and other small units', /^(?:ADM[345D])/],
  ['counties without their class word', /^ADM2/],
  [
    'buildings and institutions',
    /^(?:SCH|HSP|CH|AIRP|AIRB|MUS|STDM|BLDG|HTL|UNIV|CTR|PRN|MALL|THTR|CSTL|RSTN|BDG|RD|ST|FCL|GOVL|LIBR|CMTY|RECG|MNMT|SPF|INSM|SQR|TOWR|DAM|PS|MN|EST|FRM)/,
  ],
  ['small towns and parts of towns', /^(?:PPL)/],
];

const INSTITUTION =
  /\b(?:University|College|School|Hospital|Church|Bank|Airport|Hotel|Tower|Castle|Embassy|Council|Office|Court|House|Police|Museum|Centre|Center|FC|Commission|Union|Reserve|Federal|Academy|Metro)\b/;

/** @param type type of the annotation: a feature code of GeoNames, or GeoWebNews' class of use. */
export function missingGroup(name: string, type: string): string {
  if (/\.$/.test(name) || /^[A-Z&.]{2,5}$/.test(name)) return 'abbreviations';
  if (INSTITUTION.test(name) || type.startsWith('Embedded')) return 'names of institutions that hold a toponym';
  const group = GROUPS.find(([, codes]) => codes.test(type));
  if (group) return group[0];
  if (/(?:an|ans|ese|ish|i|is)$/.test(name) || /Modifier/.test(type)) return 'adjectives and demonyms';
  return type === '' || /^(?:Literal|Mixed|Metonymic|Coercion|Homonym|Non_Literal)/.test(type) ? 'other places and buildings' : 'other';
}
