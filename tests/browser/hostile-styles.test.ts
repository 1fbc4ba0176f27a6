/** Pages whose styles and structure get in the way, on purpose or not: marks and cards are as on any other page. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import { KINDS, launch, openPage, type Served, type Session } from './harness.ts';
import { expectAsOnTheSample, IN_MODAL_DIALOG, onceParsed } from './hostile-pages.ts';
import { SAMPLE, SAMPLE_ADDRESS, STRICT_POLICY, sampleWith } from './pages.ts';

const LAYERS = 'html,body,nav,main,article,footer,h1,p{display:block!important}head,script,style{display:none!important}';
const UNSET = `<style>*{all:unset!important;direction:rtl!important;text-transform:uppercase!important}${LAYERS}</style>`;

/** Pages on which everything must look and work as on the sample itself. */
const PAGES: readonly (readonly [what: string, page: Served])[] = [
  ['forbids every source, and markup from strings', sampleWith('', STRICT_POLICY)],
  ['unsets every property and turns text around', sampleWith(UNSET)],
  [
    'hides its own boxes and popovers',
    sampleWith('<style>div,[popover]{display:none!important}::backdrop{background:red!important}</style>'),
  ],
  [
    'lays a layer that lets the pointer through over everything',
    onceParsed(`const layer = document.createElement('aside');
      layer.style = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:#fff8';
      document.body.append(layer);`),
  ],
  [
    'has a popover of its own open',
    onceParsed(`document.querySelector('footer').popover = 'auto'; document.querySelector('footer').showPopover();`),
  ],
  ['shows its article in a modal dialog', IN_MODAL_DIALOG],
  ['moves the whole page', sampleWith('<style>html{transform:translateX(30px)}</style>')],
  ['zooms its body', sampleWith('<style>body{zoom:1.25}</style>')],
  ['scrolls its article in a contained box', sampleWith('<style>main{contain:strict;height:400px;overflow:auto}</style>')],
  ['takes no pointer on its body', sampleWith('<style>body{pointer-events:none}</style>')],
  ['has no doctype', { body: SAMPLE.replace('<!doctype html>', '') }],
];

describe.each(KINDS)('styles in the way in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  test.each(PAGES)('a page that %s', async (_what, served) => {
    page = await openPage(session, SAMPLE_ADDRESS, served);
    await expectAsOnTheSample(page);
  });
});
