/** Where a name begins and ends: possessives, hyphens, plurals, dots, lines. */
import { describe, expect, it, test } from 'vitest';
import { makePack, type Rows } from '../dataset/make-tables.ts';
import { found, marked, mentions } from './mentions.ts';

describe('a possessive is not part of the name', () => {
  test.each([
    ["Iraq's army", 'Iraq=iso:IQ'],
    ['Iraq’s army', 'Iraq=iso:IQ'],
    ['Daesh’s caliphate', 'Daesh=islamic-state'],
    ["ISIS' last town", 'ISIS=islamic-state'],
    ['ISIS’ last town', 'ISIS=islamic-state'],
    ['the United Nations’ envoy', 'United Nations=united-nations'],
    ["the United Nations' envoy", 'United Nations=united-nations'],
  ])('%s', (text, mention) => {
    expect(marked(text)).toEqual([mention]);
  });
});

describe('hyphens', () => {
  it('leave the name before and after them', () => {
    expect(marked('a pro-Syria party in a Daesh-held town')).toEqual(['Syria=iso:SY', 'Daesh=islamic-state']);
    expect(marked('an al-Qaeda-linked cell')).toEqual(['al-Qaeda=al-qaeda']);
    expect(marked('non-ISIS areas')).toEqual(['ISIS=islamic-state']);
  });

  it.each(['-', '–', '‑', '/'])('in “Iraq%sSyria” part two countries', (mark) => {
    expect(marked(`the Iraq${mark}Syria border`)).toEqual(['Iraq=iso:IQ', 'Syria=iso:SY']);
  });

  it('in “US-led” follow the country’s name', () => {
    expect(marked('a US-led raid')).toEqual(['US=iso:US']);
  });
});

describe('dotted initials', () => {
  it.each(['U.S.', 'U.S'])('%s is the country', (name) => {
    expect(marked(`the ${name} senators`)).toEqual([`${name}=iso:US`]);
  });

  it('keep their last dot at the end of a sentence, because it is theirs', () => {
    expect(marked('He left the U.S. Then he came back.')).toEqual(['U.S.=iso:US']);
  });

  it('of the United Nations are found', () => {
    expect(marked('a U.N. envoy')).toEqual(['U.N.=united-nations']);
  });
});

describe('capitals', () => {
  test.each(['us', 'Us', 'uS'])('“%s” is the pronoun, not the country', (word) => {
    expect(mentions(`They told ${word} so.`)).toEqual([]);
  });

  test.each(['an Islamic state', 'an islamic State', 'the islamic state', 'iraq and syria', 'daesh', 'isis', 'abu kamal'])(
    '“%s” is no name',
    (text) => {
      expect(marked(text)).toEqual([]);
    },
  );

  it('of a whole headline hide no name that is sure', () => {
    expect(marked('DAESH LOSES ABU KAMAL IN SYRIA')).toEqual(['DAESH=islamic-state', 'ABU KAMAL=abu-kamal', 'SYRIA=iso:SY']);
  });

  it('of words in between may be small where the name’s are', () => {
    expect(marked('the Islamic State of Iraq and the Levant')).toEqual(['Islamic State of Iraq and the Levant=islamic-state']);
  });
});

describe('longer words are other words', () => {
  test.each(['Iraqs', 'Iraqification', 'Iranian', 'Oman1', 'Omani', 'Chadwick', 'Malian', 'Daeshis', 'xISIS', 'Raqqawi', 'Iraq2'])(
    'nothing is marked in “%s”',
    (word) => {
      expect(marked(`The ${word} came`)).toEqual([]);
    },
  );

  it('may be the names of other places', () => {
    expect(marked('They came to Perugia')).toEqual(['Perugia=gn:3171180']);
  });

  it('a digit after a space does not matter', () => {
    expect(marked('Iraq 2017')).toEqual(['Iraq=iso:IQ']);
  });
});

describe('a name is not cut short at a sign that no text may have inside a name', () => {
  test.each(['Heard', 'Global Coalition to Defeat'])('“%s” alone is nobody', (beginning) => {
    expect(mentions(`${beginning} came home.`)).toEqual([]);
  });

  test.each([
    ['Turks', 'iso:TC'],
    ['Wallis', 'iso:WF'],
    ['Trinidad', 'iso:TT'],
    ['St. Pierre', 'iso:PM'],
  ])('“%s” alone may be others, but not %s', (beginning, country) => {
    expect(mentions(`${beginning} came home.`).map(({ id }) => id)).not.toContain(country);
  });

  it('and its written-out form is found', () => {
    expect(marked('Trinidad and Tobago, Turks and Caicos Islands')).toEqual([
      'Trinidad and Tobago=iso:TT',
      'Turks and Caicos Islands=iso:TC',
    ]);
  });
});

describe('the longest name wins', () => {
  it('over a shorter one that begins it', () => {
    expect(marked('the Islamic State of Iraq was formed')).toEqual(['Islamic State of Iraq=islamic-state-of-iraq']);
    expect(marked('Deir Ezzor province in Deir Ezzor')).toEqual(['Deir Ezzor province=deir-ez-zor-governorate', 'Deir Ezzor=deir-ez-zor']);
    expect(marked('at South Sudan and Sudan')).toEqual(['South Sudan=iso:SS', 'Sudan=iso:SD']);
  });

  it('and what goes on as a longer name but does not end as one is still the shorter one', () => {
    expect(marked('the Islamic State of Iraqi minds')).toEqual(['Islamic State=islamic-state']);
    expect(marked('Al Qaim border guards')).toEqual(['Al Qaim=al-qaim']);
  });

  it('and the names inside it are listed as nested, not marked', () => {
    const found = mentions('Al Qaim border crossing');
    expect(found.map(({ text, id, form, marked: shown }) => [text, id, form, shown])).toEqual([
      ['Al Qaim border crossing', 'al-qaim-border-crossing', 'name', true],
      ['Al Qaim', 'al-qaim', 'nested', false],
    ]);
  });

  it('and does not list the same entity inside itself', () => {
    expect(mentions('the Islamic State group').map(({ text, form }) => `${text} ${form}`)).toEqual(['Islamic State group name']);
  });

  it('and a name nested in it ends with it, not with the dot of the sentence', () => {
    const pack = makePack((tables: Rows) => {
      const name = { language: 'en', class: 'short', sign: 'none', source: 'paper-2020' };
      tables.names.push({ ...name, entity: 'red-banner', name: 'R.B.', use: 'also' });
      tables.names.push({ ...name, entity: 'friends', name: 'Friends of the RB', use: 'title' });
      tables.actors.push({ id: 'friends', type: 'armed_group', countries: 'IQ', source: 'paper-2020' });
    });
    expect(found('The Friends of the RB. And R.B. too.', [], pack)).toEqual([
      'Friends of the RB=friends',
      'RB=red-banner',
      'R.B.=red-banner',
    ]);
  });

  it('never marks two names that share a letter', () => {
    const text = 'Islamic State in Iraq and Syria, Global Coalition to Defeat ISIS, Iraqi army, Deir ez-Zor Governorate, South Sudan';
    let end = 0;
    for (const mention of mentions(text).filter((candidate) => candidate.marked)) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      end = mention.end;
    }
  });
});

describe('texts without names', () => {
  test.each(['', ' ', '.', '-', '...', 'U.', 'A.B.C.', '\u0000', '😀😀', '\ud800', 'ß', '́', 'a'.repeat(5000), 'A-'.repeat(500)])(
    '%#',
    (text) => {
      expect(mentions(text)).toEqual([]);
    },
  );
});
