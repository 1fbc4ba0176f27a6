/** Every estimate of one group, drawn and as a table. Three columns, because five do not fit a card: who, source and reason share the last. */
import type { EstimateGroup, EstimateLine } from '../engine/card-model.ts';
import { ofData } from './of-data.ts';
import { RangeChart } from './RangeChart.tsx';
import { SourceLink } from './SourceLink.tsx';
import { say } from './say.ts';
import { Timeline } from './Timeline.tsx';

/** On a line of its own: aligned as the card, ordered as its own language. */
function Line({ class: name, text, data = false }: { class: string; text: string; data?: boolean }) {
  return (
    <span class={name}>
      <bdi {...(data && ofData())}>{text}</bdi>
    </span>
  );
}

function Row({ line }: { line: EstimateLine }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{line.value}</bdi>
        {line.scope !== undefined && <Line class="scope" text={line.scope} data />}
        {line.perspective !== undefined && <Line class="scope" text={line.perspective} />}
      </th>
      <td>
        <bdi>{line.asOf}</bdi>
        {line.distance !== undefined && <Line class="distance" text={line.distance} />}
      </td>
      <td>
        <bdi {...ofData()}>{line.by}</bdi>
        {line.claim && ' '}
        {line.claim && <span class="claim">{say('card.claim')}</span>}
        <SourceLink source={line.source} />
        <Line
          class="checked"
          text={line.said === undefined ? line.checked : say('card.saidChecked', { date: line.said, checked: line.checked })}
        />
        {line.note !== undefined && <Line class="note" text={line.note} data />}
      </td>
    </tr>
  );
}

interface EstimateTableProps {
  group: EstimateGroup;
  /** The first layer has drawn every line of it. */
  isDrawn?: boolean;
}

export function EstimateTable({ group, isDrawn = false }: EstimateTableProps) {
  const { heading, lead, others, axisMax, timeline } = group;
  return (
    <>
      {table(group)}
      {/* What a timeline holds is drawn there. */}
      {timeline !== undefined && <Timeline heading={heading} model={timeline} />}
      {timeline === undefined && !isDrawn && (
        <RangeChart heading={heading} lines={[lead, ...others]} axisMax={axisMax} bare={others.length === 0} />
      )}
    </>
  );
}

function table(group: EstimateGroup) {
  return (
    <table class="estimates">
      <caption>
        <strong>
          <bdi>{group.heading}</bdi>
        </strong>
        <Line class="definition" text={group.definition} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('card.estimate')}</th>
          <th scope="col">{say('card.asOfColumn')}</th>
          <th scope="col">{say('card.whoColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {[group.lead, ...group.others].map((line) => (
          <Row line={line} key={line.id} />
        ))}
      </tbody>
    </table>
  );
}
