/** Forces named by a country's adjective: in an invented world, in the built data set, and against any text. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { annotate } from '../../../engine/annotate.ts';
import { forceAfter } from '../../../engine/forces.ts';
import { adjective, makePack, type Rows } from '../dataset/make-tables.ts';
import { found, marked, mentions } from './mentions.ts';

/** Iraq's adjective is Brindish and its force the Border Army; Syria's is Ostrian and it has no force of its own; a province's is Ambric. */
const pack = makePack((tables: Rows) => {
  tables.names.push(adjective('iso:IQ', 'Brindish'), adjective('iso:SY', 'Ostrian'), adjective('amber-province', 'Ambric'));
  tables.names.push(adjective('iso:IQ', 'Duvalian'), adjective('iso:SY', 'Duvalian'));
  tables.names.push({ ...adjective('plain-guard', 'Plain Guard'), class: 'short', use: 'title' });
  tables.actors.push({ id: 'plain-guard', type: 'state_force', countries: 'US', source: 'paper-2020' });
  tables.state_forces.push({ country: 'US', actor: 'plain-guard' }, { country: 'GB', actor: 'plain-guard' });
});
const seen = (text: string) => marked(text, [], pack);

describe('a country’s adjective and a word for its forces', () => {
  const WORDS = 'army|armed forces|military|troops|soldiers|air force|navy|marines|forces'.split('|');
  const POLICE =
    'security forces|security services|police|police force|gendarmerie|border guard|border guards|coast guard|coastguard'.split('|');
  test.each(WORDS)('“Brindish %s” is one mention, of the force', (words) => {
    expect(seen(`On Monday Brindish ${words} held the bridge.`)).toEqual([`Brindish ${words}=border-army`]);
  });

  test.each(POLICE)('“Brindish %s” is not the army', (words) => {
    expect(seen(`On Monday Brindish ${words} held the bridge.`)).toEqual([`Brindish ${words}=police-of-iq`]);
    expect(seen(`On Monday Ostrian ${words} held the bridge.`)).toEqual([`Ostrian ${words}=forces-of-sy`]);
  });

  it('hold the adjective as a mention of the country that no reader sees marked', () => {
    const [force, country, ...more] = mentions('Brindish police fired.', [], pack);
    expect(more).toEqual([]);
    expect(force).toMatchObject({ text: 'Brindish police', id: 'police-of-iq', kind: 'actor', form: 'name', marked: true });
    expect(country).toMatchObject({ text: 'Brindish', id: 'iso:IQ', kind: 'place', form: 'adjective', marked: false });
  });

  it('may have up to two words between them', () => {
    expect(seen('Brindish special forces, Brindish federal police and Brindish central government troops came.')).toEqual([
      'Brindish special forces=border-army',
      'Brindish federal police=police-of-iq',
      'Brindish central government troops=border-army',
    ]);
    expect(seen('Brindish special elite joint forces came.')).toEqual([]);
  });

  it('are those of a country without a force in the tables, too', () => {
    expect(seen('Ostrian soldiers left.')).toEqual(['Ostrian soldiers=forces-of-sy']);
  });

  it('are found in capitals, across a no-break space, at the end of a sentence and of the text', () => {
    expect(seen('BRINDISH POLICE AND OSTRIAN TROOPS')).toHaveLength(2);
    expect(seen('the Brindish\u00a0police')).toEqual(['Brindish\u00a0police=police-of-iq']);
    expect(seen('by Brindish police. Then (Ostrian army), “Brindish troops”')).toHaveLength(3);
  });

  it('may be the country’s initials', () => {
    expect(seen('US troops left.')).toEqual(['US troops=plain-guard']);
    expect(seen('U.S. soldiers and UK forces left.')).toEqual(['U.S. soldiers=plain-guard', 'UK forces=plain-guard']);
    expect(mentions('US troops left.', [], pack)[1]).toMatchObject({ text: 'US', id: 'iso:US', form: 'nested', marked: false });
  });
});

describe('no force is named by', () => {
  test.each([
    ['another’s people', 'Ostrian fighters, Brindish militia and Ostrian rebels'],
    ['a building of the police', 'a Brindish police station'],
    ['those who left the force', 'Ostrian army defectors and Brindish army deserters'],
    ['a school or a museum', 'the Brindish police academy and the Ostrian military museum'],
    ['a longer word', 'Brindish policemen and Brindish armyworms'],
    ['a compound', 'Brindish army-backed men and Ostrian police-led talks'],
    ['an adjective in a compound', 'Brindish-backed forces'],
    ['words of another sentence', 'He is Brindish. Police came. He was Ostrian, police said.'],
    ['words of another paragraph', 'the Brindish\npolice said'],
    ['the adjective alone', 'Brindish farmers'],
    ['a province’s adjective', 'Ambric police'],
    ['a force before the adjective', 'police Brindish'],
  ])('%s: “%s”', (_what, text) => {
    expect(mentions(text, [], pack).filter((mention) => mention.kind === 'actor')).toEqual([]);
  });

  it('a country’s noun, which stays a mention of the country', () => {
    expect(seen('Iraq police said.')).toEqual(['Iraq=iso:IQ']);
    expect(found('Iraq police said.', [], pack)).toEqual(['Iraq=iso:IQ']);
  });

  it('initials that are not the country’s', () => {
    expect(seen('Contact us. Forces of habit.')).toEqual([]);
  });

  const modifiers = ['government', 'loyalist', ''];
  const words = ['army', 'armed forces', 'security services', 'police', 'border guards'];
  it.each(['defectors', 'deserter', 'station', 'academies', 'veterans'])(
    'words that “%s” makes another’s, however long they are',
    (last) => {
      for (const first of modifiers)
        for (const second of modifiers)
          for (const word of words) {
            const between = [first, second, word].filter((each) => each !== '').join(' ');
            const whole = mentions(`Brindish ${between}`, [], pack).filter((mention) => mention.kind === 'actor');
            expect(whole.map((mention) => mention.text)).toEqual([`Brindish ${between}`]);
            expect(mentions(`Brindish ${between} ${last}`, [], pack).filter((mention) => mention.kind === 'actor')).toEqual([]);
          }
    },
  );
});

describe('the built data set', () => {
  it('marks forces of real countries as one mention', () => {
    expect(marked('Kenyan police fired, US troops left and American soldiers stayed.')).toEqual([
      'Kenyan police=police-of-ke',
      'US troops=us-armed-forces',
      'American soldiers=us-armed-forces',
    ]);
    expect(found('Kenyan police fired.')).toEqual(['Kenyan police=police-of-ke', 'Kenyan=iso:KE']);
  });

  it('marks none in stations, fighters and a country’s noun', () => {
    const text = 'An Iraqi police station fell to Syrian fighters, Jordan police said.';
    expect(mentions(text).filter((mention) => mention.kind === 'actor')).toEqual([]);
  });

  test('marks “government forces” of a country whose government has a name', () => {
    expect(marked('Iraqi government forces entered the town.')).toEqual(['Iraqi government forces=iraqi-armed-forces']);
  });
});

describe('what is easily got wrong', () => {
  test.each([
    ['the Brindish police’s chief', 'Brindish police=police-of-iq'],
    ["Brindish soldiers' bodies", 'Brindish soldiers=border-army'],
    ['Brindish police forces came', 'Brindish police forces=police-of-iq'],
  ])('%s', (text, mention) => {
    expect(seen(text)).toEqual([mention]);
  });

  test('police-led is no police', () => {
    expect(seen('a Brindish police-led raid')).toEqual([]);
  });

  test('an adjective of two countries marks neither’s force', () => {
    expect(seen('Duvalian police came.')).toEqual([]);
  });

  test('a force is found where the source of a page breaks its line', () => {
    expect(seen('the Brindish     police said')).toEqual(['Brindish     police=police-of-iq']);
  });

  test.each(['\u00a0', '    '])('a police station is one whatever the space before it (%j)', (space) => {
    expect(seen(`a Brindish police${space}station`)).toEqual([]);
  });
});

describe('names among the words for a force', () => {
  const withNames = makePack((tables: Rows) => {
    tables.names.push(adjective('iso:IQ', 'Brindish'));
    for (const [id, name] of [
      ['coast-watch', 'Coast Guard'],
      ['island-forces', 'Armed Forces of the Islands'],
    ] as const) {
      tables.names.push({ ...adjective(id, name), class: 'short', use: 'title' });
      tables.actors.push({ id, type: 'state_force', countries: 'US', source: 'paper-2020' });
    }
  });
  const listed = (text: string) => mentions(text, [], withNames).map(({ text: name, id, form }) => `${name}=${id} ${form}`);

  it('are nested in it where they end with it', () => {
    expect(listed('The Brindish coast guard and the Brindish Coast Guard came.')).toEqual([
      ...['Brindish coast guard=police-of-iq name', 'Brindish=iso:IQ adjective'],
      ...['Brindish Coast Guard=police-of-iq name', 'Brindish=iso:IQ adjective', 'Coast Guard=coast-watch nested'],
    ]);
  });

  it('are what is meant where they go on: no two marks overlap', () => {
    expect(listed('The Brindish Armed Forces of the Islands came.')).toEqual([
      'Brindish=iso:IQ adjective',
      'Armed Forces of the Islands=island-forces name',
    ]);
  });
});

describe('any text', () => {
  const country = pack.find('iso:IQ');
  const piece = fc.oneof(
    fc.constantFrom(
      'Brindish',
      'Ostrian',
      'US',
      ' ',
      ' ',
      '\u00a0',
      '\n',
      '-',
      '’s',
      'government',
      'special',
      'police',
      'armed',
      'forces',
      'station',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('throws nothing, and a force ends inside the text and after its adjective', () => {
    fc.assert(
      fc.property(text, fc.nat(120), fc.nat(12), fc.boolean(), (words, start, length, isAdjective) => {
        const end = start + length;
        const force = forceAfter(words, start, end, country, isAdjective, pack);
        if (force === undefined) return;
        const isPolice = /police$/.test(words.slice(end, force.end));
        const isArmy = /(?:army|troops|forces)$/.test(words.slice(end, force.end)) && !/police|security/.test(words.slice(end, force.end));
        if (isPolice) expect(pack.id(force.entity)).toBe('police-of-iq');
        if (isArmy) expect(pack.id(force.entity)).toBe('border-army');
        expect(['police-of-iq', 'border-army']).toContain(pack.id(force.entity));
        expect(force.end).toBeGreaterThan(end);
        expect(force.end).toBeLessThanOrEqual(words.length);
        expect(words.slice(end, force.end)).toMatch(/^[ \u00a0]\p{L}[\p{L} ]*$/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('has mentions with spans inside it, in reading order', () => {
    fc.assert(
      fc.property(text, (words) => {
        const all = annotate(words, {}, pack);
        for (const [index, { start, end }] of all.entries()) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(words.length);
          expect(start).toBeGreaterThanOrEqual(all[index - 1]?.start ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('far behind the adjective changes nothing: only a few words are read', () => {
    const near = fc.constantFrom(' police', ' special elite security services', ' army defectors', ' armed', ' government government navy');
    fc.assert(
      fc.property(near, text, (words, far) => {
        const head = `Brindish${words}${' '.repeat(64)}`;
        const told = (whole: string) => forceAfter(whole, 0, 8, country, true, pack);
        expect(told(head + far)).toEqual(told(head));
      }),
    );
  });

  it.each(['Brindish special special special ', 'Brindish government ', 'US ', 'Brindish police ', 'Brindish'])(
    // A quadratic reading would take minutes and meet the runner's own limit.
    'of a megabyte of “%s” is read to its end',
    (unit) => {
      const long = unit.repeat(Math.ceil(1_000_000 / unit.length));
      let last = 0;
      for (let end = 8; end < long.length; end += 8) {
        last = end;
        const force = forceAfter(long, end - 8, end, country, true, pack);
        if (force) expect(force.end).toBeLessThanOrEqual(long.length);
      }
      expect(long.length - last).toBeLessThanOrEqual(8);
    },
  );
});
