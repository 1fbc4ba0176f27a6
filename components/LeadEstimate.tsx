/** The first thing to read on a card: the estimate nearest the article's date, drawn beside others, then who said so and where. */
import type { EstimateGroup, EstimateLine } from '../engine/card-model.ts';
import { ofData } from './of-data.ts';
import { RangeChart } from './RangeChart.tsx';
import { SourceLink } from './SourceLink.tsx';
import { say } from './say.ts';
import { allClaims, shortBy, shortSource } from './words.ts';

interface LeadEstimateProps {
  group: EstimateGroup;
  others: readonly EstimateLine[];
}

export function LeadEstimate({ group, others }: LeadEstimateProps) {
  const { lead } = group;
  return (
    <section class="section lead">
      <div class="over">
        <h3>
          <bdi>{group.heading}</bdi>
        </h3>
        {lead.distance !== undefined && <bdi class="distance">{lead.distance}</bdi>}
      </div>
      <p class="figure">
        <bdi class="big">{lead.value}</bdi> <bdi class="when">{lead.asOf}</bdi>
        {lead.stale && ' '}
        {lead.stale && <span class="stale">{say('card.stale')}</span>}
        {lead.claim && ' '}
        {lead.claim && <span class="claim">{say(others.length > 0 && allClaims(others) ? 'card.claims' : 'card.claim')}</span>}
      </p>
      {lead.perspective !== undefined && (
        <p class="perspective">
          <bdi>{lead.perspective}</bdi>
        </p>
      )}
      <RangeChart heading={group.heading} lines={[lead, ...others]} axisMax={group.axisMax} bare={others.length === 0} />
      <p class="said">
        <bdi {...ofData()}>{lead.by}</bdi> · <SourceLink source={{ ...lead.source, label: shortSource(lead.source.label, lead.asOf) }} />
        {group.agreement !== undefined && ' · '}
        {group.agreement !== undefined && <bdi>{group.agreement}</bdi>}
      </p>
      {[lead, ...others].map(
        (line) =>
          line.pack !== undefined && (
            <p class="pack" key={line.id}>
              <bdi>{line.value}</bdi>, <bdi>{shortBy(line.by)}</bdi> · <bdi>{line.pack}</bdi>
            </p>
          ),
      )}
    </section>
  );
}
