/**
 * One measure over the years on a zero-based axis, with the article's date marked. To assistive technology it is one image with a
 * sentence; the table that unfolds below holds every figure.
 */
import type { TimelineModel, TimelinePoint } from '../engine/card-model.ts';
import { position, tickLabel } from './chart-scale.ts';
import { say } from './say.ts';
import { timelineSentence } from './timeline-sentence.ts';

const HEIGHT = 72;

interface TimelineProps {
  heading: string;
  model: TimelineModel;
}

/** Percent from the left with two decimals. */
function across(at: number, { from, to }: TimelineModel): number {
  return Math.round(((at - from) / (to - from)) * 10_000) / 100;
}

function Point({ point, model, second }: { point: TimelinePoint; model: TimelineModel; second: boolean }) {
  const x = `${across(point.at, model)}%`;
  const y = (value: number) => Math.round((HEIGHT * (100 - position(value, model.max))) / 10) / 10;
  const { low, best, high, openLow, openHigh } = point;
  const single = best ?? (low === undefined || high === undefined ? (low ?? high) : undefined);
  return (
    <g class="point" data-second={second}>
      {low !== undefined && high !== undefined && <line class="span" x1={x} x2={x} y1={y(low)} y2={y(high)} />}
      {/* Open ends run on to the edge and are dashed, so that they are never read as a closed range. */}
      {openHigh && <line class="open" x1={x} x2={x} y1={y(low ?? best ?? 0)} y2={0} />}
      {openLow && <line class="open" x1={x} x2={x} y1={y(high ?? best ?? 0)} y2={HEIGHT} />}
      {single !== undefined && <circle cx={x} cy={y(single)} r="2.5" />}
    </g>
  );
}

export function Timeline({ heading, model }: TimelineProps) {
  const { rows, article, from, to, max } = model;
  return (
    <div class="timeline">
      <div class="plot" role="img" aria-label={timelineSentence(heading, model)}>
        <span class="top">{tickLabel(max)}</span>
        <svg width="100%" height={HEIGHT} overflow="visible" aria-hidden="true">
          <line class="tick" x1="0" x2="100%" y1="0" y2="0" />
          <line class="zero" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
          {article !== undefined && (
            <line class="article" x1={`${across(article, model)}%`} x2={`${across(article, model)}%`} y1="0" y2={HEIGHT} />
          )}
          {rows.flatMap((row, index) =>
            row.points.map((point) => (
              <Point point={point} model={model} second={index > 0} key={`${row.label} ${point.at} ${point.value}`} />
            )),
          )}
        </svg>
        {/* Years run from left to right on the axis in every script. */}
        <div class="years" dir="ltr">
          <span>{from}</span>
          {article !== undefined && (
            <span class="here" style={{ left: `${Math.min(Math.max(across(article, model), 20), 80)}%` }}>
              {say('card.article')}
            </span>
          )}
          <span>{to}</span>
        </div>
      </div>
      {rows.length > 1 && (
        <p class="key">
          {rows.map((row, index) => (
            <span key={row.label} data-second={index > 0}>
              <bdi>{row.label}</bdi>
            </span>
          ))}
        </p>
      )}
      <details class="years-table">
        <summary>{say('card.figuresByDate')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('card.forColumn')}</th>
              <th scope="col">{say('card.figureColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.flatMap((row) =>
              row.points.map((point) => (
                <tr key={`${row.label} ${point.at} ${point.value}`}>
                  <th scope="row">
                    <bdi>{point.when}</bdi>
                  </th>
                  <td>
                    <bdi>{point.value}</bdi>
                    {rows.length > 1 && <bdi class="detail"> {row.label}</bdi>}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </details>
    </div>
  );
}
