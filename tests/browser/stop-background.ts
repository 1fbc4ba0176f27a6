/** Stops the extension's background, as browsers do when it was idle. */
import { stopFirefoxBackground } from './firefox-window.ts';
import { type Session, until } from './harness.ts';

/** Ends the background and makes sure that it is gone. */
export async function stopBackground(session: Session): Promise<void> {
  if (session.kind === 'chrome') await closeServiceWorker(session);
  else await stopFirefoxBackground(session);
}

const workerOf = ({ browser }: Session) => browser.targets().find((target) => target.type() === 'service_worker');

async function closeServiceWorker(session: Session): Promise<void> {
  const root = await session.browser.target().createCDPSession();
  const { targetInfos } = await root.send('Target.getTargets');
  for (const { type, targetId } of targetInfos) if (type === 'service_worker') await root.send('Target.closeTarget', { targetId });
  await root.detach();
  await until('the service worker is gone', async () => workerOf(session) === undefined);
}
