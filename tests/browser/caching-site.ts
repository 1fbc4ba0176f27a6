/** A site on a real server: pages whose requests a driver intercepts are neither kept in the back/forward cache nor loaded ahead. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LaunchOptions } from './harness.ts';

export interface Site {
  /** What makes a browser find every *.example address here, and keep and load pages as it would for a reader. */
  options: LaunchOptions;
  close(): void;
}

/** `answer` gives the page for a path. */
export async function startSite(answer: (path: string) => string): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://news.example');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer(pathname));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    options: {
      chromeArgs: [`--host-resolver-rules=MAP *.example 127.0.0.1:${port}`, '--enable-features=BackForwardCache'],
      firefoxPrefs: { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port },
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
