/** The page of packs: imports a file after a look at it, and says where each pack runs. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { beginPage } from '../../components/begin-page.ts';
import { PacksSection } from '../../components/packs/PacksSection.tsx';
import { say } from '../../components/say.ts';
import * as packPage from '../../extension/own-packs/pack-page.ts';
import { listPacks } from '../../extension/own-packs/pack-store.ts';
import { siteOf } from '../../extension/site-address.ts';
import { loadSay } from '../../extension/texts.ts';

type Listed = Awaited<ReturnType<typeof listPacks>>;

/** The reader's own day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A site from what a reader types or pastes: a host, or an address. */
function siteFrom(typed: string): string | undefined {
  const site = siteOf(/^https?:/i.test(typed) ? typed : `https://${typed}`);
  return site !== undefined && /^[a-z0-9._-]+$/.test(site) && site.includes('.') ? site : undefined;
}

function save(file: ArrayBuffer, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file]));
  link.download = name;
  link.click();
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function Packs({ isPrivate }: { isPrivate: boolean }) {
  const [packs, setPacks] = useState<Listed>();
  const [chosen, setChosen] = useState<packPage.LookedAt>();
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<string>();
  const [undo, setUndo] = useState<() => Promise<void>>();
  const titleOf = (id: string) => {
    const pack = packs?.find((other) => other.id === id);
    return pack && !('unreadable' in pack) ? pack.title : id;
  };
  /** Does something and says what came of it; the list is what is stored then, whatever came of it. */
  const act = async (work: () => Promise<unknown>, done: string | undefined) => {
    setUndo(undefined);
    try {
      await work();
      setNotice(done);
    } catch (error) {
      console.warn('Dateline: packs.', error);
      setNotice(say(packPage.storageProblem(error)));
    }
    setPacks(await listPacks().catch(() => []));
  };
  useEffect(() => {
    void act(async () => undefined, undefined);
  }, []);
  const look = async (file: File) => {
    setBusy(true);
    await act(async () => setChosen(await packPage.lookAt(file)), say('packs.readyToInstall'));
    setBusy(false);
  };
  const install = async () => {
    if (!chosen?.preview) return;
    const { about, replaces } = chosen.preview;
    await act(
      async () => {
        await packPage.install(chosen, today());
        setChosen(undefined);
      },
      say(replaces ? 'packs.doneReplaced' : 'packs.doneInstalled', { title: about.title, version: about.version }),
    );
  };
  const remove = (id: string) => {
    const title = titleOf(id);
    let back: (() => Promise<void>) | undefined;
    const removed = async () => {
      back = await packPage.remove(id);
    };
    void act(removed, say('packs.doneRemoved', { title })).then(() => {
      if (back) setUndo(() => () => act(back ?? (async () => undefined), say('packs.doneUndone', { title })));
    });
  };
  const addSite = (id: string, typed: string) => {
    const site = siteFrom(typed);
    if (site === undefined) setNotice(say('packs.noSite', { value: typed }));
    else void act(() => packPage.addSite(id, site), say('packs.doneSite', { site }));
  };
  const exportFile = async (id: string) => {
    const file = await packPage.originalFile(id).catch(() => undefined);
    const pack = packs?.find((other) => other.id === id);
    if (file && pack && !('unreadable' in pack)) save(file, pack.fileName);
    else setNotice(say('packs.problemStorage'));
  };
  return (
    <main class="dateline-packs">
      <PacksSection
        packs={packs}
        chosen={chosen}
        busy={busy}
        notice={notice}
        isPrivate={isPrivate}
        onUndo={undo && (() => void undo())}
        onFile={(file) => void look(file)}
        onInstall={() => void install()}
        onDiscard={() => {
          setChosen(undefined);
          setNotice(say('packs.doneDiscarded'));
        }}
        onEnable={(id, on) =>
          void act(() => packPage.setEnabled(id, on), say(on ? 'packs.doneOn' : 'packs.doneOff', { title: titleOf(id) }))
        }
        onEverywhere={(id, on) => void act(() => packPage.setEverywhere(id, on), say(on ? 'packs.doneEverywhere' : 'packs.doneSomewhere'))}
        onAddSite={addSite}
        onRemoveSite={(id, site) => void act(() => packPage.removeSite(id, site), say('packs.doneSiteGone', { site }))}
        onExport={(id) => void exportFile(id)}
        onRemove={remove}
      />
    </main>
  );
}

beginPage(await loadSay(['common', 'packs']), 'packs.title');
render(<Packs isPrivate={await packPage.isPrivateWindow()} />, document.body);
