import { join } from 'node:path';

/** Where the compiled pack lies; `wxt.config.ts` copies it into the extension. */
export const PACK_FILE = join(import.meta.dirname, '..', 'assets', 'pack', 'dateline.pack');
