/** Where the compiled data set lies; built, not committed. */
import { join } from 'node:path';

export const PACK_FOLDER = join(import.meta.dirname, '..', 'assets', 'pack');
export const MAP_FILE = 'dateline-map.pack';
