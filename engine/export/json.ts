/** An article's names as JSON, with everything that an export holds. Its shape is documented in `docs/exports.md`. */
import type { ArticleFacts } from './article-facts.ts';

/** Raised when a field changes its name or meaning; new fields alone do not raise it. */
export const EXPORT_VERSION = 1;

export function toJson({ names, dataVersion, takenAt, ...article }: ArticleFacts): string {
  return `${JSON.stringify({ format: 'dateline-article', version: EXPORT_VERSION, takenAt, dataVersion, article, names }, null, 2)}\n`;
}
