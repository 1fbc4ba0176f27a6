/** Spellings of one name that meet: diacritics, apostrophes, invisible characters, scripts' variants, articles. */
import { describe, expect, it, test } from 'vitest';
import { makePack, type Rows } from '../dataset/make-tables.ts';
import { marked, mentions } from './mentions.ts';

const SOFT_HYPHEN = '\u00ad';
const JOINER = '\u200d';
const NON_JOINER = '\u200c';

/** A pack in which the town of Amberton is also called as given. */
const packWith = (...names: string[]) =>
  makePack((tables: Rows) => {
    for (const name of names) {
      tables.names.push({ entity: 'amberton', name, language: 'en', class: 'short', use: 'spelling', sign: 'none', source: 'paper-2020' });
    }
  });

describe('diacritics', () => {
  const pack = packWith('Çaraköy', 'Świdnik', 'Smørland');
  test.each([
    'Çaraköy'.normalize('NFC'),
    'Çaraköy'.normalize('NFD'),
    'Carakoy',
    'Świdnik'.normalize('NFD'),
    'Swidnik',
    'Smørland',
    'Smorland',
  ])('%s is found whole', (name) => {
    expect(marked(`In ${name} today`, [], pack)).toEqual([`${name}=amberton`]);
  });
});

describe('apostrophes', () => {
  test.each(["'", '\u2019', '\u2018', '\u02bc', '\u02bf', '\u02be', '`', ''])('Al-Qa%sim is Al-Qaim', (apostrophe) => {
    expect(marked(`near Al-Qa${apostrophe}im today`)).toEqual([`Al-Qa${apostrophe}im=al-qaim`]);
  });

  test.each(["Da'esh", 'Da\u2019esh', 'Da\u02bfesh', 'Daesh'])('%s is Daesh', (name) => {
    expect(marked(`against ${name}.`)).toEqual([`${name}=islamic-state`]);
  });
});

describe('apostrophes of every kind', () => {
  test.each([..."'\u2019\u2018\u02bc\u02bf\u02be\u02bb`\u00b4"])('%s', (apostrophe) => {
    const name = `Cote d${apostrophe}Ivoire`;
    expect(marked(`In ${name} today`)).toEqual([`${name}=iso:CI`]);
  });
});

describe('characters that nobody sees', () => {
  test.each([
    `Dae${SOFT_HYPHEN}sh`,
    `Da${JOINER}esh`,
    `D${NON_JOINER}aesh`,
    `Daesh\ufeff`,
    `Abu Ka${SOFT_HYPHEN}mal`,
    `Abu${JOINER} Kamal`,
  ])('%j is found', (name) => {
    expect(marked(`held by ${name} then`)).toHaveLength(1);
  });
});

describe('an invisible character before a name', () => {
  test.each(['\u200b', '\u200e', '\u200f', '\ufeff', SOFT_HYPHEN, JOINER, '\u02bf', '\u0301'])('%j does not hide it', (hidden) => {
    expect(mentions(`the ${hidden}Daesh group`).map(({ text, id }) => `${text}=${id}`)).toEqual(['Daesh=islamic-state']);
    expect(marked(`${hidden}Abu ${hidden}Kamal`)).toHaveLength(1);
  });
});

describe('invisible characters at the end of a name', () => {
  test.each(['\u00ad', '\u200b', '\u200d', '\ufeff', '\u2060'])('%j do not change which it is, and letters after them do', (hidden) => {
    expect(marked(`in Syria${hidden}’s army`).map((one) => one.replace(/.*=/, ''))).toEqual(['iso:SY']);
    expect(mentions(`the Iraq${hidden}i army`)).toMatchObject([{ id: 'iraqi-armed-forces' }, { id: 'iso:IQ', form: 'nested' }]);
    expect(mentions(`the Iraq${hidden}ification`)).toEqual([]);
  });
});

describe('white space inside a name', () => {
  test.each(['\u00a0', '\u202f', '\u2009', '  '])('%j parts words like a space', (space) => {
    expect(marked(`in Abu${space}Kamal`)).toEqual([`Abu${space}Kamal=abu-kamal`]);
  });

  test.each(['\n', '\r\n', '\t', '\u2028'])('%j ends a name', (end) => {
    expect(marked(`in Abu${end}Kamal`)).toEqual([]);
  });

  test.each([', ', ' / ', '; ', ' (', ': ', '…', ' — ', '? ', '" '])('%j ends a name', (mark) => {
    expect(marked(`in Abu${mark}Kamal`)).toEqual([]);
  });

  it('a full stop ends a name, unless the word before it is short enough to be an abbreviation', () => {
    expect(marked('They were Tribal. Mobilization Forces came.')).toEqual([]);
    expect(marked('in St. Lucia and St Lucia')).toEqual(['St. Lucia=iso:LC', 'St Lucia=iso:LC']);
  });
});

describe('Arabic letters', () => {
  const pack = packWith('أبو كمال', 'حصيبة', 'المتحدة');
  test.each(['أبو كمال', 'ابو كمال', 'إبو كمال', 'أبو كمـــال', 'أَبُو كَمَال', 'حصيبه', 'المتحدة'])(
    '%s is found however its hamza, ta marbuta, tatweel and vowels are written',
    (name) => {
      expect(marked(`في ${name} اليوم`, [], pack)).toEqual([`${name}=amberton`]);
    },
  );
});

describe('letters that stand for two, and wide letters', () => {
  const pack = packWith('Großheim', 'Ærstad');
  test.each(['Großheim', 'Grossheim', 'Ærstad', 'Aerstad'])('%s', (name) => {
    expect(marked(`in ${name}.`, [], pack)).toEqual([`${name}=amberton`]);
  });

  it('full-width Latin is Latin', () => {
    expect(marked('対 Ｄａｅｓｈ 作戦')).toEqual(['Ｄａｅｓｈ=islamic-state']);
  });
});

describe('the Arabic article in Latin letters', () => {
  test.each(['al-Qaim', 'Al-Qaim', 'Al Qaim', 'al Qaim', 'el-Qaim', 'El-Qaim', 'Al\u2011Qaim', 'Al\u2010Qaim', 'AL-QAIM', 'El Kaim'])(
    '%s',
    (name) => {
      expect(marked(`reached ${name} today`)).toEqual([`${name}=al-qaim`]);
    },
  );

  test.each(['Deir ez-Zor', 'Deir Ez-Zor', 'Deir al-Zor', 'Deir ez Zor', 'Deir Ezzor', 'Dayr az-Zawr', 'Deir az-Zour'])('%s', (name) => {
    expect(marked(`won ${name}, it said`)).toEqual([`${name}=deir-ez-zor`]);
  });

  it('alone is no name', () => {
    expect(mentions('Al came, al and el and ez went. Al-')).toEqual([]);
  });

  it('does not swallow the article of prose before a name', () => {
    expect(marked('as Iraq said, an Iraq at war')).toEqual(['Iraq=iso:IQ', 'Iraq=iso:IQ']);
  });
});
