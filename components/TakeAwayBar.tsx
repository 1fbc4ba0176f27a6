/** Copy, export and print: what an article's names are worth outside the browser. Says how far it is, and what went wrong. */
import { useId } from 'preact/hooks';
import type { TakeAway, TakeAwayState } from './panel-state.ts';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

const WHAT = [
  { what: 'copy', label: 'panel.copy', name: 'panel.copy' },
  { what: 'csv', label: 'panel.csv', name: 'panel.exportCsv' },
  { what: 'json', label: 'panel.json', name: 'panel.exportJson' },
  { what: 'geojson', label: 'panel.geojson', name: 'panel.exportGeojson' },
  { what: 'print', label: 'panel.print', name: 'panel.print' },
] as const;

const DONE = {
  copy: 'panel.copied',
  csv: 'panel.exported',
  json: 'panel.exported',
  geojson: 'panel.exported',
  print: 'panel.printed',
} as const satisfies Record<TakeAway, string>;

function failure(what: TakeAway, reason: string): string {
  return say(what === 'copy' ? 'panel.copyFailed' : what === 'print' ? 'panel.printFailed' : 'panel.exportFailed', { reason });
}

interface TakeAwayBarProps {
  state: TakeAwayState;
  onTakeAway(what: TakeAway): void;
  onCancel(): void;
}

export function TakeAwayBar({ state, onTakeAway, onCancel }: TakeAwayBarProps) {
  const id = useId();
  return (
    <section class="take-away" aria-labelledby={id}>
      <h2 id={id}>{say('panel.takeAwayHeading')}</h2>
      <p class="quiet">{say('panel.takeAwayHelp')}</p>
      <p class="choices">
        {WHAT.map(({ what, label, name }) => (
          <button type="button" class="go" key={what} aria-label={say(name)} onClick={whenTrusted(() => onTakeAway(what))}>
            {say(label)}
          </button>
        ))}
      </p>
      {state.kind === 'working' && (
        <p class="progress">
          <progress aria-label={say('panel.gathering', { done: state.done, of: state.of })} value={state.done} max={state.of} />
          <button type="button" class="link" onClick={whenTrusted(() => onCancel())}>
            {say('panel.cancel')}
          </button>
        </p>
      )}
      <p class="said" role="status">
        {state.kind === 'done' && say(DONE[state.what])}
        {state.kind === 'failed' && failure(state.what, state.message)}
      </p>
    </section>
  );
}
