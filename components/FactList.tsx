/** Facts as label and value. Each has its date, a number leading to its source, and a chip once it is past its shelf life. */
import type { Fact, SourceReference } from '../engine/card-model.ts';
import { SourceMark } from './SourceLink.tsx';
import { say } from './say.ts';

interface FactListProps {
  facts: readonly Fact[];
  sources: readonly SourceReference[];
}

export function FactList({ facts, sources }: FactListProps) {
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div class="fact" key={`${fact.label}|${fact.value}`}>
          <dt>
            <bdi>{fact.label}</bdi>
          </dt>
          <dd>
            <bdi lang={fact.valueLang}>{fact.value}</bdi>
            <SourceMark source={fact.source} sources={sources} />
            {fact.when !== undefined && ' '}
            {fact.when !== undefined && <bdi class="when">{fact.when}</bdi>}
            {fact.stale === true && ' '}
            {fact.stale === true && <span class="stale">{say('card.stale')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
