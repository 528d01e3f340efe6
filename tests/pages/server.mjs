// Serves a built site on this machine as a host serves it: its headers, and packed.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8', '.png': 'image/png', '.pdf': 'application/pdf',
};
const packed = /^(text\/|application\/(json|xml)|image\/svg)/;

/** Starts the server on a free port. `headers` tells the headers of a path. */
export function serve(folder, headers) {
  const server = createServer((request, response) => answer(folder, headers, request, response));
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve({
    address: `http://localhost:${server.address().port}/`,
    close: () => server.close(),
  })));
}

async function answer(folder, headers, request, response) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const file = await fileAt(folder, path);
  const type = types[extname(file ?? '404.html')] ?? 'application/octet-stream';
  // A manual has no page for what it has not.
  const content = await readFile(file ?? join(folder, '404.html')).catch(() => Buffer.from('404'));
  const pack = packed.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(file ? 200 : 404, {
    ...headers(path), 'Content-Type': type, Vary: 'Accept-Encoding', ...(pack && { 'Content-Encoding': 'gzip' }),
  });
  response.end(pack ? gzipSync(content) : content);
}

async function fileAt(folder, path) {
  const file = normalize(join(folder, path));
  const found = await stat(file).catch(() => null);
  if (!file.startsWith(normalize(folder + sep)) || !found) return null;
  return found.isDirectory() ? fileAt(folder, join(path, 'index.html')) : file;
}
