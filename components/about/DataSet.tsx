/** One data set: what it is, of when, under which licence, what is taken from it and what was changed. */
import type { DataSource } from '../../engine/data-source.ts';
import { longDate } from '../data-age.ts';
import { ofData } from '../of-data.ts';
import { say } from '../say.ts';
import { OutLink } from './OutLink.tsx';

export function DataSet({ source }: { source: DataSource }) {
  const id = `data-set-${source.id}`;
  return (
    <article class="data-set" aria-labelledby={id}>
      <h3 id={id} {...ofData()}>
        {source.title}
      </h3>
      <dl class="facts">
        <div>
          <dt>{say('about.publisher')}</dt>
          <dd {...ofData()}>
            {source.homeUrl === undefined ? source.publisher : <OutLink href={source.homeUrl}>{source.publisher}</OutLink>}
          </dd>
        </div>
        <div>
          <dt>{say('about.version')}</dt>
          <dd {...ofData()}>{source.version}</dd>
        </div>
        <div>
          <dt>{say('about.dataOf')}</dt>
          <dd>{source.date === undefined ? say('about.notStated') : longDate(source.date)}</dd>
        </div>
        <div>
          <dt>{say('about.licence')}</dt>
          <dd {...ofData()}>
            <OutLink href={source.licenceUrl}>{source.licence}</OutLink>
          </dd>
        </div>
        <div class="wide">
          <dt>{say('about.takes')}</dt>
          <dd {...ofData()}>{source.takes}</dd>
        </div>
        {source.shipped && (
          <div class="wide">
            <dt>{say('about.changes')}</dt>
            <dd {...ofData()}>{source.changes}</dd>
          </div>
        )}
      </dl>
      {source.notice !== undefined && (
        <details>
          <summary aria-label={say('about.noticeOf', { dataSet: source.title })}>{say('about.notice')}</summary>
          {source.notice.split('\n\n').map((paragraph) => (
            <p key={paragraph} {...ofData()}>
              {paragraph}
            </p>
          ))}
        </details>
      )}
    </article>
  );
}
