// @vitest-environment happy-dom
/** The report of a mistake: what is needed to find the figure, room for the reader's words, and nothing of the page that was read. */
import { h } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CardMore } from '../../../components/CardMore.tsx';
import { copyText } from '../../../components/copy-text.ts';
import { correctionText } from '../../../components/correction-text.ts';
import type { CardModel } from '../../../engine/card-model.ts';
import { models, town } from '../../fixtures/card-models.ts';
import { figure, makePack } from '../dataset/make-tables.ts';
import { buildCard } from '../engine/english-card.ts';
import { button, click, mount } from './dom.tsx';

const PAGE = 'https://news.example/private/reader-7?session=hidden#part';

beforeEach(() => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(PAGE);
  document.title = 'A page that the reader has open';
});

function more(model: CardModel, onCopy?: (text: string) => unknown) {
  return mount(h(CardMore, { id: 'more', model, facts: [], drawn: 0, sources: [], onOpenEntity: () => {}, onCopy }));
}

const LABEL = 'Copy a correction report';

describe('a correction report', () => {
  test('begins with the lines that the reader fills in, empty', () => {
    expect(correctionText(town).split('\n').slice(0, 5)).toEqual([
      'Dateline: correction',
      'What is wrong: ',
      'What is right: ',
      'Source that says so (address, date): ',
      '',
    ]);
  });

  test('holds the ids of the entity and of every figure the card lists, and what the card said', () => {
    const pack = makePack((tables) => {
      tables.estimates = [
        figure('one', { best: '1' }),
        figure('two', { best: '2', as_of: '2020-06-01', by: 'Another' }),
        figure('dead', { best: '3', measure: 'killed', basis: 'cumulative' }),
      ];
    });
    const model = buildCard(pack.find('red-banner'), pack, { date: '2020-05-01' });
    const lines = correctionText(model).split('\n');
    expect(lines).toContain('Entity: red-banner');
    expect(lines).toContain('Rows of the estimates: one, two, dead');
    expect(correctionText(model).endsWith(copyText(model))).toBe(true);
  });

  test('has no line for figures where the card has none', () => {
    expect(correctionText({ ...town, estimates: [] })).not.toContain('Rows of the estimates');
  });

  test.each(Object.entries(models))('%s: holds no address but those of its sources, and nothing of the page', (_name, model) => {
    expect(window.location.href).toBe(PAGE);
    const text = correctionText(model);
    const sources = [...model.estimates.flatMap((group) => [group.lead, ...group.others]), ...model.facts].map((each) => each.source?.url);
    for (const address of text.match(/\bhttps?:\S+/g) ?? []) expect(sources).toContain(address);
    for (const secret of [PAGE, 'news.example', 'reader-7', document.title]) expect(text).not.toContain(secret);
    expect(text).toContain(`Entity: ${model.entity}`);
    expect(text).toContain(model.dataVersion);
  });
});

describe('the button under “More”', () => {
  test('hands the report over, for a person alone', async () => {
    const onCopy = vi.fn();
    const box = more(town, onCopy);
    await click(button(box, LABEL), false);
    expect(onCopy).not.toHaveBeenCalled();
    await click(button(box, LABEL));
    expect(onCopy.mock.calls).toEqual([[correctionText(town)]]);
    expect(button(box, 'Copied')).toBeDefined();
  });

  test('says when the clipboard refused', async () => {
    const box = more(town, () => Promise.reject(new Error('no clipboard')));
    await click(button(box, LABEL));
    expect(button(box, 'Could not copy')).toBeDefined();
  });

  test('is not there where nothing can be copied', () => {
    expect(more(town).textContent).not.toContain(LABEL);
  });
});
