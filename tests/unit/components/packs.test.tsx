// @vitest-environment happy-dom
/** The page of packs: what each state shows, and what each control does. */
import { describe, expect, it, test, vi } from 'vitest';
import { Card } from '../../../components/Card.tsx';
import { copyText } from '../../../components/copy-text.ts';
import { type PacksProps, PacksSection } from '../../../components/packs/PacksSection.tsx';
import { models } from '../../fixtures/card-models.ts';
import { packsStates } from '../../fixtures/packs-states.ts';
import { button, click, mount, one, texts, update, violations } from './dom.tsx';

const state = (name: string, more: Partial<PacksProps> = {}) => mount(<PacksSection {...packsStates[name]!} {...more} />);

test.each(Object.keys(packsStates))('%s: nothing that axe complains of', async (name) => {
  expect(await violations(state(name))).toEqual([]);
});

describe('a chosen file', () => {
  it('with mistakes lists each by file, row and column, says how many more, and can’t be installed', () => {
    const box = state('wrong');
    expect(one(box, '.check > .warning').textContent).toContain('143 things are wrong in this file');
    expect(texts(box, '.check tbody tr')[0]).toContain('names.csv12name“Al<U+202E>Qaim” holds a mark');
    expect(box.textContent).toContain('And 140 more.');
    expect(texts(box, '.check .acts button')).toEqual(['Choose another file']);
    expect(document.activeElement).toBe(one(box, '#packs-check'));
  });

  it('without mistakes shows what is in it and what it replaces', async () => {
    const onInstall = vi.fn();
    const onDiscard = vi.fn();
    const box = state('right', { onInstall, onDiscard });
    expect(texts(box, '.check > .warning')).toEqual([
      'It replaces version 1.0, which is installed. New rows: 4; changed: 1; no longer there: 0.',
    ]);
    expect(texts(box, '.check .counts li')).toEqual(['3 places', '3 groups or people', '9 names', '4 estimates', '3 sources']);
    await click(button(box, 'Replace'));
    await click(button(box, 'Don’t install'));
    expect([onInstall.mock.calls.length, onDiscard.mock.calls.length]).toEqual([1, 1]);
    await click(button(box, 'Replace'), false);
    expect(onInstall).toHaveBeenCalledTimes(1);
  });

  it('that is let go leaves the focus on what is installed', () => {
    const box = state('right');
    update(box, <PacksSection {...packsStates.installed!} />);
    expect(document.activeElement?.textContent).toBe('Installed');
  });

  it('that replaces nothing is installed', () => {
    expect(texts(state('new'), '.check .acts button')).toEqual(['Install', 'Don’t install']);
  });
});

describe('installed packs', () => {
  it('say where they run; one that runs nowhere says so', () => {
    const box = state('installed');
    const sites = (id: string) => texts(box, `[aria-labelledby="pack-${id}"] .sites li bdi`);
    expect(sites('examplia')).toEqual(['news.example', 'a-very-long-name-of-a-site-that-does-not-fit.paper.example']);
    expect(one(box, '[aria-labelledby="pack-fresh"] .warning').textContent).toBe('Nowhere yet: add a site.');
    expect(box.querySelector('[aria-labelledby="pack-off"] .sites')).toBeNull();
    expect(box.querySelector('[aria-labelledby="pack-everywhere"] .add')).toBeNull();
    expect(one(box, '[aria-labelledby="pack-damaged"]').textContent).toContain('can’t be read');
  });

  it('are changed by their controls', async () => {
    const calls = { onAddSite: vi.fn(), onRemoveSite: vi.fn(), onRemove: vi.fn(), onExport: vi.fn() };
    const box = state('installed', calls);
    const item = one(box, '[aria-labelledby="pack-examplia"]');
    const input = one<HTMLInputElement>(item, '.add input');
    await click(button(item, 'Add site'));
    expect(calls.onAddSite).not.toHaveBeenCalled();
    input.value = ' other.example ';
    await click(button(item, 'Add site'));
    expect(calls.onAddSite).toHaveBeenCalledWith('examplia', 'other.example');
    await click(button(item, 'Remove site: news.example'));
    expect(calls.onRemoveSite).toHaveBeenCalledWith('examplia', 'news.example');
    await click(button(item, 'Save the original file'));
    expect(calls.onExport).toHaveBeenCalledWith('examplia');
    await click(button(item, 'Remove pack'));
    expect(calls.onRemove).toHaveBeenCalledWith('examplia');
  });

  it('removed come back by Undo', async () => {
    const onUndo = vi.fn();
    const box = state('removed', { onUndo });
    expect(document.activeElement).toBe(button(box, 'Undo'));
    await click(button(box, 'Undo'));
    expect(onUndo).toHaveBeenCalledTimes(1);
  });
});

test('in a private window nothing can be added', () => {
  expect(state('private').querySelector('input')).toBeNull();
});

describe('a card to which a pack adds', () => {
  const { town } = models;
  const from = 'From pack “Examplia”, version 1.0';
  const [group, ...groups] = town!.estimates;
  const own = {
    ...group!.lead,
    id: 'pack:examplia/count',
    by: 'Own Desk',
    checked: from,
    pack: from,
    source: { ...group!.lead.source, id: 'pack:examplia/paper', pack: from },
  };
  const model = { ...town!, packs: ['Added to by pack “Examplia”, version 1.0'], estimates: [{ ...group!, others: [own] }, ...groups] };
  const card = (initialMore: boolean) => mount(<Card model={model} initialMore={initialMore} onClose={() => {}} onOpenEntity={() => {}} />);

  it('says so in its head, beside the figure and in the list of sources', () => {
    const box = card(true);
    expect(texts(box, '.head .pack')).toEqual(['Added to by pack “Examplia”, version 1.0']);
    expect(texts(box, '.lead .pack')).toEqual([`${own.value}, Own Desk · ${from}`]);
    expect(texts(box, '.estimates .checked').filter((text) => text.includes(from))).toHaveLength(1);
    expect(texts(box, '.sources .detail').filter((text) => text.endsWith(from))).toHaveLength(1);
    expect(copyText(model)).toContain(from);
  });

  it('has nothing that axe complains of', async () => {
    expect(await violations(card(true))).toEqual([]);
  });
});
