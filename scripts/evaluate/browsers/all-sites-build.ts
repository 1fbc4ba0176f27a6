/** The test build with permission for every site: saved pages have to stand under their own addresses. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '../../../tests/browser/harness.ts';
import type { BrowserKind } from '../../browsers.ts';

/** A copy of the test build that differs in its permission alone, and how to remove it. */
export function allSitesBuild(kind: BrowserKind): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), `dateline-${kind}-`));
  cpSync(buildFolder(kind, 'e2e'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
