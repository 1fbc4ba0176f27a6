/** The engine finds the same in every browser as in Node: what the background answers, and every number behind it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotate } from '../../engine/annotate.ts';
import { styleOf } from '../../engine/card/labels.ts';
import type { Mention } from '../../engine/mention.ts';
import { partFile, RESIDENT_PARTS } from '../../engine/pack/layout.ts';
import { Pack } from '../../engine/pack/pack.ts';
import { quietCountries } from '../../engine/quiet-countries.ts';
import { reasonText } from '../../engine/reason.ts';
import { decodeMentions, type WireMention } from '../../extension/wire.ts';
import { ENGLISH } from '../../scripts/english.ts';
import { drawnDocuments, HAS_CORPORA, madeDocuments } from './documents.ts';
import { buildFolder, KINDS, type Kind, launch, openExtensionPage, ROOT, type Session } from './harness.ts';

describe.each(KINDS)('100 documents in %s', (kind) => {
  const pack = packOf(kind);
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch(kind);
    page = await openExtensionPage(session, 'about.html', '.counts');
  });
  afterAll(() => session.close());

  describe.each([
    ['made of names of the pack', true, () => madeDocuments(pack)],
    ['of the corpora (skipped where ../shared/corpora is absent)', HAS_CORPORA, drawnDocuments],
  ])('%s', (_, isThere, documents) => {
    test.skipIf(!isThere)('the background answers with the mentions that Node finds', async () => {
      const texts = documents();
      const expected = texts.map((text) => annotate(text, {}, pack));
      expect(texts).toHaveLength(100);
      expect(expected.flat().length).toBeGreaterThan(500);
      const answers = await askBackground(page, texts);
      for (const [index, text] of texts.entries())
        expect(decodeMentions(answers[index] ?? '', text.length), `document ${index}`).toEqual(onTheWire(expected[index] ?? []));
    });

    test.skipIf(!isThere)('the engine gives them the same form, score and reasons', async () => {
      const texts = documents();
      await page.evaluate(await bundledEngine());
      const answer = await page.evaluate((all) => (globalThis as unknown as InPage).annotateAll(all), texts);
      const found = JSON.parse(answer) as Mention[][];
      for (const [index, text] of texts.entries()) expect(found[index], `document ${index}`).toEqual(annotate(text, {}, pack));
    });
  });

  /** What a message carries of mentions: reasons with the first that is marked of each entity. */
  function onTheWire(mentions: readonly Mention[]): WireMention[] {
    const explained = new Set<number>();
    // Both browsers are in English as it is written in the United States.
    const quiet = quietCountries('en-US');
    return mentions.map(({ start, end, marked, entity, kind: placeOrActor, reasons }) => {
      const isFirst = marked && !explained.has(entity);
      if (isFirst) explained.add(entity);
      const known = {
        ...{ start, end, marked, style: styleOf(placeOrActor, pack.type(entity)), entity: pack.id(entity) },
        ...(quiet.has(pack.id(entity)) && { quiet: true }),
        ...(pack.hasFigures(entity) && { figures: true }),
      };
      return isFirst ? { ...known, why: reasonText(reasons, ENGLISH.say).slice(0, 200) } : known;
    });
  }
});

/** The very files that the browser has. */
function packOf(kind: Kind): Pack {
  const files = RESIDENT_PARTS.map((part) => readFileSync(join(buildFolder(kind, 'e2e'), partFile(part))));
  return new Pack(files.map(({ buffer, byteOffset, byteLength }) => buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer));
}

interface InPage {
  annotateAll(texts: readonly string[]): Promise<string>;
  browser?: { runtime: Runtime };
  chrome: { runtime: Runtime };
}

interface Runtime {
  sendMessage(message: unknown): Promise<{ ok: boolean; value: string }>;
}

/** The background's own answers, as a page of ours gets them. */
function askBackground(page: Page, texts: readonly string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const { browser, chrome } = globalThis as unknown as InPage;
    const answers: string[] = [];
    for (const text of all) answers.push((await (browser ?? chrome).runtime.sendMessage({ kind: 'annotate', text, known: [] })).value);
    return answers;
  }, texts);
}

/** A script that holds the engine: a message leaves out its scores and reasons, so they are asked of the same code in the same browser. */
async function bundledEngine(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: join(import.meta.dirname, 'engine-in-page.ts'), formats: ['iife'], name: 'engineInPage' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the engine could not be bundled');
  return output.output[0].code;
}
