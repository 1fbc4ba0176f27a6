/** A reader's own packs: adding one, and where each of them runs. */
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../say.ts';
import { FilePicker } from './FilePicker.tsx';
import { PackCheck } from './PackCheck.tsx';
import { PackItem } from './PackItem.tsx';
import type { ChosenFile, PackActions, PackLine, UnreadableLine } from './packs-state.ts';
import { UndoButton } from './UndoButton.tsx';
import { UnreadableItem } from './UnreadableItem.tsx';

export interface PacksProps extends PackActions {
  /** Undefined until they were read. */
  packs: readonly (PackLine | UnreadableLine)[] | undefined;
  chosen?: ChosenFile | undefined;
  /** A file is being read. */
  busy: boolean;
  /** What came of the last act, for all to read and hear. */
  notice?: string | undefined;
  /** Takes the last removal back. */
  onUndo?: (() => void) | undefined;
  /** In a private window nothing is stored. */
  isPrivate: boolean;
  onFile(file: File): void;
  onInstall(): void;
  onDiscard(): void;
}

export function PacksSection(props: PacksProps) {
  const { packs, chosen, isPrivate, onUndo } = props;
  const installed = useRef<HTMLHeadingElement>(null);
  const wasChosen = useRef(false);
  // What had the focus went with the check.
  useEffect(() => {
    if (wasChosen.current && chosen === undefined) installed.current?.focus();
    wasChosen.current = chosen !== undefined;
  }, [chosen]);
  return (
    <section class="packs" aria-labelledby="packs-heading">
      <h1 id="packs-heading">{say('packs.heading')}</h1>
      <p class="intro">{say('packs.intro')}</p>
      <div class="notice" role="status" aria-busy={props.busy}>
        {props.busy ? say('packs.reading') : props.notice}
      </div>
      {onUndo !== undefined && <UndoButton onUndo={onUndo} />}
      {isPrivate && <p class="warning">{say('packs.private')}</p>}
      {!isPrivate && chosen === undefined && <FilePicker busy={props.busy} onFile={props.onFile} />}
      {!isPrivate && chosen !== undefined && (
        <PackCheck chosen={chosen} busy={props.busy} onInstall={props.onInstall} onDiscard={props.onDiscard} />
      )}
      <h2 tabIndex={-1} ref={installed}>
        {say('packs.installed')}
      </h2>
      {packs === undefined && <p class="quiet">{say('packs.loading')}</p>}
      {packs?.length === 0 && <p class="quiet">{say('packs.none')}</p>}
      {packs?.map((pack) =>
        'unreadable' in pack ? (
          <UnreadableItem id={pack.id} onRemove={props.onRemove} key={pack.id} />
        ) : (
          <PackItem pack={pack} actions={props} key={pack.id} />
        ),
      )}
    </section>
  );
}
