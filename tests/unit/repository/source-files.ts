/** The repository's own files, for tests that check rules of the house instead of behaviour. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Folders whose code ships in the extension or runs on the command line. */
export const SOURCE_FOLDERS = ['engine', 'dataset', 'components', 'page', 'extension', 'entrypoints', 'scripts'] as const;

export interface SourceFile {
  /** Path from the repository's root, with slashes. */
  path: string;
  text: string;
  /** The text without comments: what is only spoken of is not done. */
  code: string;
}

export interface Import {
  file: string;
  /** Package name, or path from the repository's root. */
  target: string;
  typeOnly: boolean;
}

/** All files below a folder of the repository whose names end so. */
export function filesIn(folder: string, ends = /\.tsx?$/): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, code: withoutComments(text) };
    });
}

/** Comments begin a line or follow a space, as the formatter has them; match patterns like those of host permissions stay. */
function withoutComments(text: string): string {
  return text.replace(/(^|\s)\/\*[*\s][\s\S]*?\*\//g, '$1').replace(/(^|\s)\/\/\s.*$/gm, '$1');
}

const STATEMENT =
  /\b(?:import|export)\s+(type\s+)?((?:[\w$*]+|\{[^}]*\})(?:\s*,\s*(?:[\w$*]+|\{[^}]*\}))*(?:\s+as\s+\w+)?)\s+from\s+['"]([^'"]+)['"]/g;
const BARE = /\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/** What a file imports and re-exports, statically and by `import()`. */
export function importsOf({ path, code }: SourceFile): Import[] {
  const resolve = (specifier: string) => (specifier.startsWith('.') ? posix.join(dirname(path), specifier) : specifier);
  const named = [...code.matchAll(STATEMENT)].map(([, type, names = '', specifier = '']) => ({
    file: path,
    target: resolve(specifier),
    typeOnly: type !== undefined || /^\{\s*(?:type\s+\w+(?:\s+as\s+\w+)?\s*,?\s*)+\}$/.test(names),
  }));
  const bare = [...code.matchAll(BARE)].map(([, specifier = '']) => ({ file: path, target: resolve(specifier), typeOnly: false }));
  return [...named, ...bare];
}

/** Everything that ends up in the bundle of an entry: its imports, theirs, and so on, without types. */
export function bundleOf(entry: string): Set<string> {
  const files = new Map(SOURCE_FOLDERS.flatMap((folder) => filesIn(folder)).map((file) => [file.path, file]));
  const found = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const file = files.get(path);
    if (file) waiting.push(...importsOf(file).flatMap((each) => (each.typeOnly ? [] : [each.target])));
  }
  return found;
}
