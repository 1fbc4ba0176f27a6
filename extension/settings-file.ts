/**
 * The file in which a reader keeps their settings. Whatever it holds when it comes back, reading it gives either settings that fit or words
 * on what is wrong and where; it never throws. Pure.
 */
import * as v from 'valibot';
import type { FileProblem } from '../components/settings/settings-state.ts';
import { foldedKey } from '../engine/names/name-keys.ts';
import { entityId, MAX_CHOICES, writtenName } from './name-choice.ts';
import { preferenceChange } from './preference-choices.ts';
import { type AllSettings, MAX_SITES } from './settings-shape.ts';
import { siteName } from './site-address.ts';

export const FILE_FORMAT = 'dateline-settings';
export const FILE_VERSION = 1;
/** All that the extension keeps is far below it. */
export const MAX_FILE_BYTES = 1024 * 1024;
/** Nobody mends a file with more faults than this one by one. */
const MOST_PROBLEMS = 8;

const fileName = v.pipe(
  writtenName,
  v.check((name) => foldedKey(name) !== ''),
);

const content = v.strictObject({
  format: v.literal(FILE_FORMAT),
  version: v.literal(FILE_VERSION),
  exportedAt: v.optional(v.pipe(v.string(), v.maxLength(40))),
  extension: v.optional(v.pipe(v.string(), v.maxLength(40))),
  preferences: preferenceChange,
  sitesOff: v.pipe(v.array(siteName), v.maxLength(MAX_SITES)),
  names: v.pipe(
    v.array(
      v.variant('kind', [
        v.strictObject({ kind: v.literal('sense'), name: fileName, entity: entityId }),
        v.strictObject({ kind: v.literal('hidden'), name: fileName, site: v.optional(siteName) }),
      ]),
    ),
    v.maxLength(MAX_CHOICES),
  ),
});

/** What a file says about settings. */
export const settingsFile = v.pick(content, ['preferences', 'sitesOff', 'names']);
export type SettingsFile = v.InferOutput<typeof settingsFile>;

export type ReadFile = { ok: true; settings: SettingsFile; exportedAt?: string } | { ok: false; problems: readonly FileProblem[] };

/** The text of a file with these settings. */
export function writeSettingsFile({ preferences, sitesOff, names }: AllSettings, extension: string, now: Date): string {
  const file: v.InferOutput<typeof content> = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    exportedAt: now.toISOString(),
    extension,
    preferences,
    sitesOff,
    names,
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** "dateline-settings-2026-11-23.json" */
export function fileNameFor(now: Date): string {
  return `${FILE_FORMAT}-${now.toISOString().slice(0, 10)}.json`;
}

export function readSettingsFile(bytes: Uint8Array): ReadFile {
  if (bytes.length > MAX_FILE_BYTES) return refused({ key: 'settings.fileTooLarge' });
  const json = parse(bytes);
  if (json === undefined) return refused({ key: 'settings.fileNotJson' });
  const { format, version } = recordOf(json.value);
  if (format !== FILE_FORMAT) return refused({ key: 'settings.fileOther' });
  if (typeof version === 'number' && version > FILE_VERSION) return refused({ key: 'settings.fileNewer' });
  const result = v.safeParse(content, json.value);
  if (!result.success) return { ok: false, problems: problemsOf(result.issues) };
  const { preferences, sitesOff, names, exportedAt } = result.output;
  return { ok: true, settings: { preferences, sitesOff, names }, ...(exportedAt !== undefined && { exportedAt }) };
}

const refused = (problem: FileProblem): ReadFile => ({ ok: false, problems: [problem] });

/** The value in a box, because `null` is JSON too. */
function parse(bytes: Uint8Array): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return undefined;
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function problemsOf(issues: readonly v.BaseIssue<unknown>[]): FileProblem[] {
  // One for each place: a value can be wrong in several ways.
  const all = [...new Map(issues.toReversed().map((issue) => [pathOf(issue), issue])).values()].toReversed();
  const found = all.slice(0, MOST_PROBLEMS).map(problemOf);
  const more = all.length - found.length;
  return more > 0 ? [...found, { key: 'settings.fileMore', values: { count: more } }] : found;
}

function problemOf(issue: v.BaseIssue<unknown>): FileProblem {
  const path = pathOf(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never') return { key: 'settings.fileUnknownPart', values: { path } };
  if (issue.input === undefined) return { key: 'settings.fileMissingPart', values: { path } };
  if (issue.type === 'max_length' && Array.isArray(issue.input))
    return { key: 'settings.fileTooMany', values: { path, count: Number(issue.requirement) } };
  const allowed =
    issue.expected === null || issue.expected.length > 120 ? '' : issue.expected.replaceAll(/[()"]/g, '').replaceAll(' | ', ', ');
  if (issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'boolean')
    return { key: 'settings.fileNotAllowed', values: { path, found: shown(issue.input), allowed } };
  return { key: 'settings.fileWrongPart', values: { path, found: shown(issue.input) } };
}

/** "names[3].site" */
function pathOf({ path }: v.BaseIssue<unknown>): string {
  const parts = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, 40)}`));
  return parts.join('').replace(/^\./, '') || FILE_FORMAT;
}

/** What stands there, short enough for a sentence. */
function shown(value: unknown): string {
  const text = typeof value === 'object' ? (JSON.stringify(value) ?? '') : String(value);
  const characters = [...text];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text;
}
