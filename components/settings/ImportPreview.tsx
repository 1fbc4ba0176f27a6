/** What a picked file would change, or why it can't be taken. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';
import { ChangeList } from './ChangeList.tsx';
import type { PickedFile } from './settings-state.ts';

interface ImportPreviewProps {
  picked: PickedFile;
  onApply(mode: 'add' | 'replace'): void;
  onLeave(): void;
}

const MODES = [
  ['add', 'settings.importAdd', 'settings.importAddHint'],
  ['replace', 'settings.importReplace', 'settings.importReplaceHint'],
] as const;

export function ImportPreview({ picked, onApply, onLeave }: ImportPreviewProps) {
  const [mode, setMode] = useState<'add' | 'replace'>('add');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [picked]);
  if (picked.kind === 'refused') {
    return (
      <div class="preview refused">
        <h3 ref={head} tabIndex={-1}>
          {say('settings.importRefused', { file: picked.name })}
        </h3>
        <ul>
          {picked.problems.map(({ key, values }, index) => (
            <li key={index}>{say(key, values)}</li>
          ))}
        </ul>
        <div class="acts">
          <button type="button" class="button" onClick={whenTrusted(() => onLeave())}>
            {say('settings.importCancel')}
          </button>
        </div>
      </div>
    );
  }
  const { changes, obstacle } = picked[mode];
  return (
    <div class="preview">
      <h3 ref={head} tabIndex={-1}>
        {say('settings.importRead', { file: picked.name })}
      </h3>
      <fieldset>
        <legend>{say('settings.importMode')}</legend>
        {MODES.map(([value, label, hint]) => (
          <label key={value}>
            <input type="radio" name="import-mode" checked={mode === value} onChange={whenTrusted(() => setMode(value))} />
            <span>
              {say(label)} <span class="quiet">{say(hint)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div role="status">
        <p class="count">
          {changes.length === 0 ? say('settings.importNothing') : say('settings.importChanges', { count: changes.length })}
        </p>
        {obstacle && <p class="note">{say(obstacle.key, obstacle.values)}</p>}
      </div>
      <ChangeList changes={changes} />
      <div class="acts">
        <button
          type="button"
          class="button main"
          disabled={changes.length === 0 || obstacle !== undefined}
          onClick={whenTrusted(() => onApply(mode))}
        >
          {say('settings.importApply')}
        </button>
        <button type="button" class="button" onClick={whenTrusted(() => onLeave())}>
          {say('settings.importCancel')}
        </button>
      </div>
    </div>
  );
}
