/** The page about the data: asks the background which data are loaded; all else on it is known without them. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AboutView } from '../../components/about/AboutView.tsx';
import type { DataState } from '../../components/about/about-state.ts';
import { beginPage } from '../../components/begin-page.ts';
import { DATA_SOURCES } from '../../dataset/data-sources.ts';
import { readDataInfo } from '../../extension/data-info.ts';
import { loadSay } from '../../extension/texts.ts';

async function readState(): Promise<DataState> {
  try {
    return { kind: 'known', ...(await readDataInfo()) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function About({ today }: { today: Date }) {
  const [data, setData] = useState<DataState>({ kind: 'loading' });
  useEffect(() => {
    void readState().then(setData);
  }, []);
  return <AboutView data={data} sources={DATA_SOURCES} today={today} welcomeAddress="welcome.html" />;
}

beginPage(await loadSay(['common', 'about', 'card']), 'about.title');
render(<About today={new Date()} />, document.body);
