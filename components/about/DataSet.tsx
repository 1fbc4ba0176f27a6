/** One data set: what it is, of when, under which licence, what is taken from it and what was changed. */
import type { DataSource } from '../../engine/data-source.ts';
import { longDate } from '../data-age.ts';
import { OutLink } from './OutLink.tsx';

export function DataSet({ source }: { source: DataSource }) {
  const id = `data-set-${source.id}`;
  return (
    <article class="data-set" aria-labelledby={id}>
      <h3 id={id}>{source.title}</h3>
      <dl class="facts">
        <div>
          <dt>Publisher</dt>
          <dd>{source.homeUrl === undefined ? source.publisher : <OutLink href={source.homeUrl}>{source.publisher}</OutLink>}</dd>
        </div>
        <div>
          <dt>Version</dt>
          <dd>{source.version}</dd>
        </div>
        <div>
          <dt>Data of</dt>
          <dd>{source.date === undefined ? 'not stated' : longDate(source.date)}</dd>
        </div>
        <div>
          <dt>Licence</dt>
          <dd>
            <OutLink href={source.licenceUrl}>{source.licence}</OutLink>
          </dd>
        </div>
        <div class="wide">
          <dt>What we take</dt>
          <dd>{source.takes}</dd>
        </div>
        {source.shipped && (
          <div class="wide">
            <dt>What we changed</dt>
            <dd>{source.changes}</dd>
          </div>
        )}
      </dl>
      {source.notice !== undefined && (
        <details>
          <summary>
            Licence notice<span class="hidden"> of {source.title}</span>
          </summary>
          {source.notice.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      )}
    </article>
  );
}
