/** Knows the phrases by which an article sends its reader to another one, in the languages they are written in. */

const PHRASES = [
  '(?:read|see|watch|listen)(?: also| more| next| now)?',
  'also read|read this|more on this|related',
  '(?:à )?(?:lire|voir|écouter)(?: aussi)?',
  '(?:leggi|guarda) anche',
  'lesen sie (?:auch|hier|mehr)|mehr (?:zum thema|dazu)',
  '(?:lee|lea|leer|ver|mire) (?:también|además|más)',
  '(?:leia|veja) (?:também|mais)',
  'lue (?:myös|lisää|seuraavaksi)',
  'läs (?:också|mer|även)|(?:les|læs) (?:også|mer|mere)|lees ook',
  'czytaj (?:też|także|również|więcej)|(?:čtěte|čítajte) (?:také|tiež)',
  'читайте (?:также|ещё|еще|також)|смотрите также|дивіться також',
  'baca juga|(?:ayrıca|bunu da) (?:okuyun|bakınız)',
  '(?:اقرأ|إقرأ) أيض(?:ا|ًا|اً)',
];

/** A bullet or an arrow before it; a quotation mark would begin what somebody says. A colon or a bar after it. */
const ELSEWHERE = new RegExp(`^[^\\p{L}\\p{N}"“”„«»'‘’]{0,3}(?:${PHRASES.join('|')})\\s{0,2}[:|：»>]`, 'iu');

/** Whether a line begins "Read also: …", "WATCH | …" or the like. */
export const sendsElsewhere = (line: string): boolean => ELSEWHERE.test(line);
