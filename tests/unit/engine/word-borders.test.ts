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
    ["Syria's army", 'Syria=iso:SY'],
    ['Syria’s army', 'Syria=iso:SY'],
    ['SYRIA’S WAR', 'SYRIA=iso:SY'],
    ['the U.S.’s role', 'U.S.=iso:US'],
    ["the U.S.'s role", 'U.S.=iso:US'],
  ])('%s', (text, mention) => {
    expect(marked(text)).toEqual([mention]);
  });
});

describe('a people’s possessive', () => {
  test.each(['Iraqis’ homes', "Iraqis' homes", 'the Iraqis', 'IRAQIS’ HOMES'])('%s: an adjective of the country', (text) => {
    expect(mentions(text).map(({ text: name, id, form }) => [name.toLowerCase(), id, form])).toEqual([['iraqis', 'iso:IQ', 'adjective']]);
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

  it.each(['US-UK trade talks began', 'US/UK trade talks began', 'The US–UK trade talks'])('between acronyms shout neither: %s', (text) => {
    expect(marked(text)).toEqual(['US=iso:US', 'UK=iso:GB']);
  });

  it.each(['CONTACT-US', 'JOIN-US TODAY', 'THE BORDER-US'])('between longer words in capitals are part of what is shouted: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it('before an ordinary word end what is shouted', () => {
    expect(marked('On Monday the NGO US-led raid')).toEqual(['US=iso:US']);
  });

  it.each([
    ['Israeli-Palestinian', ['Israeli=iso:IL', 'Palestinian=iso:PS']],
    ['Israel-Hamas', ['Israel=iso:IL', 'Hamas=hamas']],
    ['Russia–Ukraine', ['Russia=iso:RU', 'Ukraine=iso:UA']],
    ['U.S.-Iraqi', ['U.S.=iso:US', 'Iraqi=iso:IQ']],
  ])('in “%s” part two names', (pair, names) => {
    expect(found(`The ${pair} talks went on.`)).toEqual(names);
  });

  it.each(['U.S.-backed', 'US-backed', 'Syria-based', 'pro-US', 'anti-Iraq', 'Iran-backed', 'al-Qaeda-linked'])(
    'in “%s” leave one name, marked without the rest',
    (word) => {
      const [name = ''] = /U\.?S\.?|Syria|Ira[nq]|al-Qaeda/.exec(word) ?? [];
      expect(marked(`A ${word} group came.`).map((one) => one.replace(/=.*/, ''))).toEqual([name]);
    },
  );

  it('in “US-led” follow the country’s name', () => {
    expect(marked('a US-led raid')).toEqual(['US=iso:US']);
  });
});

describe('a slash', () => {
  it.each([
    ['SPLM/A', 'sudanese-peoples-liberation-movement-army'],
    ['DHKP/C', 'dhkp-c'],
    ['Sudan Liberation Movement/Army', 'slm-a'],
    ['African Union/United Nations Hybrid Operation in Darfur', 'unamid'],
  ])('is part of the name “%s”', (name, id) => {
    expect(marked(`Officers of the ${name} came.`)).toEqual([`${name}=${id}`]);
  });

  it.each([
    ['Daesh/ISIS', ['Daesh=islamic-state', 'ISIS=islamic-state']],
    ['Iraq/Syria', ['Iraq=iso:IQ', 'Syria=iso:SY']],
  ])('parts the two names of “%s”', (pair, names) => {
    expect(marked(`The ${pair} front.`)).toEqual(names);
  });

  it.each(['SPLM / A', 'SPLM/ A', 'SPLM //A', 'Abu / Kamal', 'Abu/'])('with anything beside it ends a name: %s', (text) => {
    expect(marked(`Officers of the ${text} came.`)).toEqual([]);
  });
});

describe('a number', () => {
  it.each([
    ['the 444th Brigade', '444th Brigade=444th-combat-brigade'],
    ['gunmen of 400 Mawozo', '400 Mawozo=400-mawozo'],
    ['400 Mawozo', '400 Mawozo=400-mawozo'],
    ['the 18th Street Gang', '18th Street Gang=barrio-18'],
  ])('may begin the name in “%s”', (text, mention) => {
    expect(marked(`${text} came.`)).toEqual([mention]);
  });

  it.each(['400 mawozo', '400-Mawozo', '1400 Mawozo', 'A400 Mawozo', '400  Mawozo', '444 Brigade', 'the 444th, Brigade'])(
    'in “%s” begins none',
    (text) => {
      expect(mentions(`${text} came.`)).toEqual([]);
    },
  );

  it('that may be the day of a month begins none', () => {
    const pack = makePack((tables: Rows) => {
      const name = { entity: 'amberton', language: 'en', class: 'short', use: 'also', sign: 'none', source: 'paper-2020' };
      tables.names.push({ ...name, name: '28 May' }, { ...name, name: '28th May' });
    });
    expect(found('On 28 May they met.', [], pack)).toEqual([]);
    expect(found('In 28th May they met.', [], pack)).toEqual(['28th May=amberton']);
  });

  it('before a name that it does not belong to leaves it alone', () => {
    expect(marked('In 2017 Iraq and 500 Daesh fighters')).toEqual(['Iraq=iso:IQ', 'Daesh=islamic-state']);
  });
});

describe('lists of places', () => {
  it.each([
    ['in Aleppo, Idlib, Hama and Homs on Monday', ['Aleppo', 'Idlib', 'Hama', 'Homs']],
    ['from Mosul, Iraq, to Raqqa, Syria, on Monday', ['Mosul', 'Iraq', 'Raqqa', 'Syria']],
    ['Paris, Texas; Baghdad (Iraq)', ['Paris', 'Texas', 'Baghdad', 'Iraq']],
  ])('are found name by name: “%s”', (text, names) => {
    expect(marked(text).map((one) => one.replace(/=.*/, ''))).toEqual(names);
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

  test.each([
    ['SYRIA TALKS', ['SYRIA']],
    ['SYRIA TALKS BEGIN IN BAGHDAD', ['SYRIA', 'BAGHDAD']],
    ['UN: IS FIGHTERS LEAVE SYRIA', ['UN', 'SYRIA']],
    ['US TROOPS LEAVE SYRIA', ['US TROOPS', 'SYRIA']],
    ['CONTACT US', []],
    ['CONTACT US IN IRAQ', ['IRAQ']],
  ])('of the headline “%s”', (text, names) => {
    expect(marked(text).map((one) => one.replace(/=.*/, ''))).toEqual(names);
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
