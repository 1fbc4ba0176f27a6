/** `cli annotate`: documents in, mentions out, a line at a time. */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { loadPack } from '../load-pack.ts';
import { annotatedLine, findMentions } from './annotate-document.ts';
import { readLines, writeLine } from './lines.ts';
import { UsageError } from './usage.ts';

const documentLine = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  lang: v.nullish(v.string()),
  date: v.nullish(v.string()),
  domain: v.nullish(v.string()),
  url: v.nullish(v.string()),
});

/** Exit status: 1 if any line was no document. */
export async function runAnnotate(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: { numbers: { type: 'boolean' } }, allowPositionals: true });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError('annotate takes one file, or - for standard input');
  const pack = await loadPack();
  let status = 0;
  let number = 0;
  for await (const line of readLines(file)) {
    number++;
    if (line.trim() === '') continue;
    const read = readDocument(line);
    if ('problem' in read) {
      console.error(`line ${number}: ${read.problem}`);
      status = 1;
      continue;
    }
    const { document } = read;
    try {
      await writeLine(annotatedLine(document, findMentions(document, pack), pack, values.numbers));
    } catch (error) {
      // An answer longer than a string may be: one document, not the whole run.
      console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}; skipped`);
      status = 1;
    }
  }
  return status;
}

function readDocument(line: string): { document: v.InferOutput<typeof documentLine> } | { problem: string } {
  let value: unknown;
  try {
    // A byte order mark is no part of the document.
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return { problem: 'not JSON; skipped' };
  }
  const result = v.safeParse(documentLine, value);
  return result.success ? { document: result.output } : { problem: 'not a document with "id" and "text"; skipped' };
}
