/** A chosen file before it is installed: all that is wrong in it, or what is in it and what would change. */
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';
import { PackCounts } from './PackCounts.tsx';
import { PreviewRows } from './PreviewRows.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import type { ChosenFile } from './packs-state.ts';

interface PackCheckProps {
  chosen: ChosenFile;
  busy: boolean;
  onInstall(): void;
  onDiscard(): void;
}

export function PackCheck({ chosen, busy, onInstall, onDiscard }: PackCheckProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { preview, errors, warnings } = chosen;
  // The picker that had the focus is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="check" aria-labelledby="packs-check">
      <h2 id="packs-check" tabIndex={-1} ref={heading}>
        <bdi>{preview?.about.title ?? chosen.fileName}</bdi>
      </h2>
      {errors.length > 0 && (
        <>
          <p class="warning">{say('packs.wrong', { count: errors.length + chosen.moreErrors })}</p>
          <ProblemTable caption={say('packs.errors')} problems={errors} more={chosen.moreErrors} />
        </>
      )}
      {preview !== undefined && (
        <>
          <p class="quiet">
            {say('packs.byWhom', { version: preview.about.version, author: preview.about.author, licence: preview.about.licence })}
          </p>
          <PackCounts counts={preview.counts} />
          {preview.addedTo.length > 0 && <p>{say('packs.addedTo', { count: preview.addedTo.length })}</p>}
          {preview.replaces !== undefined && (
            <p class="warning">
              {say('packs.replaces', { version: preview.replaces.version })}{' '}
              {say('packs.changes', {
                added: preview.replaces.added,
                changed: preview.replaces.changed,
                removed: preview.replaces.removed,
              })}
            </p>
          )}
          <PreviewRows rows={preview.first} />
        </>
      )}
      {warnings.length > 0 && <ProblemTable caption={say('packs.warnings')} problems={warnings} more={chosen.moreWarnings} />}
      <div class="acts">
        {preview !== undefined && (
          <button type="button" class="act first" disabled={busy} onClick={whenTrusted(() => onInstall())}>
            {say(preview.replaces === undefined ? 'packs.install' : 'packs.replace')}
          </button>
        )}
        <button type="button" class="act" disabled={busy} onClick={whenTrusted(() => onDiscard())}>
          {say(preview === undefined ? 'packs.another' : 'packs.discard')}
        </button>
      </div>
    </section>
  );
}
