/** Licences that several data sets share, as readers see them. */

export const CC_BY = { licence: 'CC BY 4.0', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/' };
export const MIT = { licence: 'MIT', licenceUrl: 'https://spdx.org/licenses/MIT.html' };
export const ODBL = { licence: 'ODbL 1.0', licenceUrl: 'https://opendatacommons.org/licenses/odbl/1.0/' };
/** From a list that states no licence only facts are taken, never its text. */
export const NONE_STATED = 'none stated in what was read; single facts';
