/**
 * Names in another script that look like Latin ones: "Сара" may be Cyrillic and read "Capa". Only the letters that UTS 39 lists as
 * confusable with a Latin letter and that look the same in common fonts (https://www.unicode.org/Public/security/latest/confusables.txt).
 */

const PAIRS = [
  // Cyrillic.
  ...'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl кk мm тt вb нh гr пn'.split(' '),
  ...'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԌG ԜW ӀI'.split(' '),
  // Greek.
  ...'αa οo ρp νv ιi κk υu χx γy τt ωw εe'.split(' '),
  ...'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'.split(' '),
  // Armenian.
  ...'օo սu հh ոn զq ցg յj ՏS ՕO ՍU'.split(' '),
  // Latin letters of phonetic alphabets.
  ...'ɑa ɡg ɩi ʏy ʀr ʙb ʟl ɴn ɪi ꜱs ᴀa ᴄc ᴏo ᴛt'.split(' '),
].map((pair) => [...pair] as [string, string]);

const LATIN = new Map(PAIRS);

/** How the name reads to an eye that takes it for Latin; undefined where some letter does not look like one. */
export function asLatin(name: string): string | undefined {
  let changed = false;
  let latin = '';
  for (const letter of name) {
    const alike = LATIN.get(letter);
    if (alike !== undefined) {
      changed = true;
      latin += alike;
    } else if (/\p{L}/u.test(letter) && !/\p{Script=Latin}/u.test(letter)) return undefined;
    else latin += letter;
  }
  return changed ? latin : undefined;
}
