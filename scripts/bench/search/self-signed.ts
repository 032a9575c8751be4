import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A key with its certificate, as PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** A certificate for this machine that lasts a day; `null` without the `openssl` command. */
export function selfSigned(): Identity | null {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const subject = ['-subj', '/CN=127.0.0.1', '-days', '1'];
    const { status } = spawnSync('openssl', [
      'req',
      '-x509',
      ...curve,
      ...subject,
      '-keyout',
      key,
      '-out',
      cert,
    ]);
    if (status !== 0) return null;
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
