import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What a page of the world answers with. */
export interface WorldPage {
  readonly body: string | Buffer;
  /** @default 'text/html; charset=utf-8' */
  readonly type?: string;
}

/**
 * Everything that lies outside the browser, on one loopback port: an HTTP proxy that answers for every host itself. So a
 * fixture is read under a real news site's name, with the manifest that ships, nothing can leave the machine, and every
 * attempt to leave is on the list.
 */
export interface World {
  readonly port: number;
  /** Serves a page at an absolute `http:` address. */
  serve(url: string, page: WorldPage | string): void;
  /** Absolute addresses asked for so far, in order; `CONNECT host:port` for each attempt at an encrypted connection. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Opens the world on a free loopback port. */
export async function openWorld(): Promise<World> {
  const pages = new Map<string, WorldPage>();
  const requests: string[] = [];
  const server = createServer((request, response) => answer(request, response, pages, requests));
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    requests.push(`CONNECT ${request.url ?? ''}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Nothing outside\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    serve: (url, page) => pages.set(new URL(url).href, typeof page === 'string' ? { body: page } : page),
    requests,
    close: () => close(server),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: ReadonlyMap<string, WorldPage>,
  requests: string[],
): void {
  const url = addressOf(request);
  requests.push(url);
  const page = pages.get(url);
  response.writeHead(page ? 200 : 404, {
    'content-type': page?.type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(page?.body ?? '');
}

/** A proxied request names its whole address; a direct one only its path. */
function addressOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  return url.startsWith('/') ? `http://${request.headers.host ?? 'localhost'}${url}` : new URL(url).href;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
