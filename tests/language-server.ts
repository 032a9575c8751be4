import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { root } from './command-line.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** The language server of VS Code's Astro extension, without VS Code. */
export interface LanguageServer {
  readonly ask: <Answer>(method: string, params: unknown) => Promise<Answer>;
  readonly tell: (method: string, params: unknown) => void;
}

/** Starts the server over a folder, as the extension does where the workspace's settings ask for it. */
export async function languageServer(folder: string): Promise<LanguageServer> {
  const script = join(root, 'node_modules/@astrojs/language-server/bin/nodeServer.js');
  const child = spawn(process.execPath, [script, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill();
  });
  const waiting = new Map<number, (result: unknown) => void>();
  const send = (message: Message) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  let unread: Buffer = Buffer.alloc(0);
  child.stdout.on('data', (bytes: Buffer) => {
    unread = Buffer.concat([unread, bytes]);
    for (let message = first(unread); message; message = first(unread)) {
      unread = unread.subarray(message.end);
      const { id, method, params, result } = message.content;
      if (id === undefined) continue;
      if (method === undefined) waiting.get(id)?.(result);
      // The server asks for settings; it gets none.
      else send({ id, result: settingsFor(params) });
    }
  });
  let last = 0;
  const ask = <Answer>(method: string, params: unknown) =>
    new Promise<Answer>((done) => {
      last += 1;
      waiting.set(last, done as (result: unknown) => void);
      send({ id: last, method, params });
    });
  const uri = pathToFileURL(folder).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'mingzhang' }],
    capabilities: { workspace: { configuration: true } },
    initializationOptions: {
      typescript: { tsdk: join(root, 'node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  send({ method: 'initialized', params: {} });
  return { ask, tell: (method, params) => send({ method, params }) };
}

function settingsFor(params: unknown): unknown {
  const items = (params as { readonly items?: readonly unknown[] } | undefined)?.items;
  return items ? items.map(() => null) : null;
}

function first(bytes: Buffer): { readonly content: Message; readonly end: number } | null {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return null;
  const length = Number(/Content-Length: (\d+)/iu.exec(bytes.toString('latin1', 0, head))?.[1]);
  const end = head + 4 + length;
  if (bytes.length < end) return null;
  return { content: JSON.parse(bytes.toString('utf8', head + 4, end)) as Message, end };
}
