/** `cli page`: a saved page, read as the extension would read it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, type MentionJson, ROOT, temporary } from './run.ts';

interface PageJson {
  article: boolean;
  why: string;
  date?: string;
  dateSource?: string;
  lang?: string;
  mentions: MentionJson[];
}

async function readPage(...args: string[]): Promise<PageJson> {
  const { status, out, err } = await cli(['page', ...args]);
  expect([status, err]).toEqual([0, '']);
  return JSON.parse(out) as PageJson;
}

const marked = (page: PageJson) => page.mentions.filter((mention) => mention.marked);

describe('the sample article', async () => {
  const page = await readPage('scripts/sample/article.html', '--url', 'https://news.example/world/2017/11/03/border-town.html');

  it('is an article of its day in its language', () => {
    expect(page).toMatchObject({ article: true, date: '2017-11-03', lang: 'en' });
    expect(page.dateSource).toBeTruthy();
  });

  it.each([
    ['Daesh', 'islamic-state'],
    ['Al Qaim', 'al-qaim'],
    ['Abu Kamal', 'abu-kamal'],
    ['Al Qaim border crossing', 'al-qaim-border-crossing'],
    ['Ryan Dillon', 'ryan-dillon'],
    ['Iraqi military', 'iraqi-armed-forces'],
    ['Euphrates', 'euphrates'],
    ['IS', 'islamic-state'],
  ])('marks %s as %s', (text, entity) => {
    expect(marked(page).map((mention) => `${mention.text}=${mention.entity}`)).toContain(`${text}=${entity}`);
  });

  it('reads a name whole that a tag splits', () => {
    const names = marked(page).filter((mention) => mention.entity === 'abu-kamal');
    expect(names.map((mention) => mention.text)).toEqual(['Abu Kamal', 'Abu Kamal']);
  });

  it('begins with the headline: the menu’s “Iraq” and “Syria” are not text', () => {
    expect(page.mentions[0]).toMatchObject({ start: 0, text: 'Iraqi troops' });
  });
});

describe('other pages', () => {
  it('that are no article have no mentions and a reason', async () => {
    const shop = temporary(
      'shop.html',
      '<!doctype html><title>Shop</title><h1>Boots</h1><p>Boots from Iraq, 20 €. Worn by Ryan Dillon.</p>',
    );
    const page = await readPage(shop, '--url', 'https://shop.example/boots/brown');
    expect(page).toMatchObject({ article: false, mentions: [] });
    expect(page.why).toMatch(/^[A-Z].+\.$/);
  });

  it('of the own network are not read', async () => {
    const page = await readPage('scripts/sample/article.html', '--url', 'http://192.168.1.5/2017/11/03/border-town.html');
    expect(page.article).toBe(false);
  });

  it('take the address they give for themselves', async () => {
    const body =
      '<p>Fighters of the group left the border town on Friday after three days of heavy shelling, people there said.</p>'.repeat(5);
    const head = '<meta property="og:type" content="article"><meta property="article:published_time" content="2019-04-05T10:00:00Z">';
    const html = (address: string) =>
      `<!doctype html><head>${head}<link rel="canonical" href="${address}"></head><article>${body}</article>`;
    const [inside, front] = await Promise.all([
      readPage(temporary('a.html', html('https://news.example/2019/04/05/a-town-left-behind'))),
      readPage(temporary('b.html', html('https://news.example/'))),
    ]);
    expect([inside.article, front.article]).toEqual([true, false]);
  });
});

const FIRST_ARTICLE = join(ROOT, '..', 'shared', 'pages', 'first-article.html');
const present = existsSync(FIRST_ARTICLE);

describe.skipIf(!present)(`the founding article${present ? '' : ' (skipped: it lies beside the repository and is not here)'}`, async () => {
  const page = present ? await readPage(FIRST_ARTICLE) : undefined;
  const names = page ? marked(page) : [];

  it('is an article of 3 November 2017', () => {
    expect(page).toMatchObject({ article: true, date: '2017-11-03' });
  });

  it.each([
    ['Daesh', 'islamic-state'],
    ['IS', 'islamic-state'],
    ['Iraq', 'iso:IQ'],
    ['Syria', 'iso:SY'],
    ['Deir Ezzor', 'deir-ez-zor'],
    ['Deir Ezzor province', 'deir-ez-zor-governorate'],
    ['Euphrates', 'euphrates'],
    ['Al Qaim', 'al-qaim'],
    ['Abu Kamal', 'abu-kamal'],
    ['Husaybah', 'husaybah'],
    ['Al Qaim border crossing', 'al-qaim-border-crossing'],
    ['US-led international coalition', 'global-coalition-against-islamic-state'],
    ['Ryan Dillon', 'ryan-dillon'],
    ['Iraqi military', 'iraqi-armed-forces'],
    ['Iraqi Army', 'iraqi-armed-forces'],
    ['Iraqi anti-terrorism forces', 'iraqi-counter-terrorism-service'],
    ['Walid al Duleimi', 'walid-al-duleimi'],
    ['Duleimi', 'walid-al-duleimi'],
  ])('marks %s as %s', (text, entity) => {
    expect(names.map((mention) => `${mention.text}=${mention.entity}`)).toContain(`${text}=${entity}`);
  });

  it('marks nothing else', () => {
    const known = new Set([
      'Daesh',
      'IS',
      'Iraq',
      'Syria',
      'US',
      'Deir Ezzor',
      'Deir Ezzor province',
      'Euphrates',
      'Al Qaim',
      'Abu Kamal',
      'Husaybah',
      'Al Qaim border crossing',
      'US-led international coalition',
      'Ryan Dillon',
      'Iraqi military',
      'Iraqi Army',
      'Iraqi anti-terrorism forces',
      'Walid al Duleimi',
      'Duleimi',
      'regime forces',
    ]);
    expect(names.map((mention) => mention.text).filter((text) => !known.has(text))).toEqual([]);
  });
});
