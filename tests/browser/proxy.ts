/** A proxy that answers every address itself and notes what was asked for: whatever leaves the browser passes here. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LaunchOptions, Served } from './harness.ts';

export interface RecordingProxy {
  /** Addresses asked for since the last look; `host:443` for TLS, which is refused. */
  takeRequests(): string[];
  /** What makes a browser send everything here. */
  options: LaunchOptions;
  close(): void;
}

/** `server` answers plain http addresses. */
export async function startProxy(server: (address: string) => Served): Promise<RecordingProxy> {
  const asked: string[] = [];
  const http = createServer((request, response) => {
    const address = request.url ?? '';
    asked.push(address);
    const { body, headers = {} } = server(address);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  http.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 No way out\r\n\r\n');
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    takeRequests: () => asked.splice(0),
    options: {
      chromeArgs: [`--proxy-server=http://127.0.0.1:${port}`],
      firefoxPrefs: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
      },
    },
    close: () => {
      http.closeAllConnections();
      http.close();
    },
  };
}
