/** A source as a link that opens in a new tab and tells the other site nothing; plain text where it has no page. */
import type { ComponentChildren } from 'preact';
import type { SourceReference } from '../engine/card-model.ts';
import { ofData } from './of-data.ts';
import { say } from './say.ts';
import { sourceNumber } from './source-numbers.ts';

/** Packs from elsewhere are checked before they come here; a second look costs nothing and keeps `javascript:` out for sure. */
function webAddress(source: SourceReference): string | undefined {
  return source.url !== undefined && /^https?:\/\//i.test(source.url) ? source.url : undefined;
}

interface SourceLinkProps {
  source: SourceReference;
  children?: ComponentChildren;
  /** Accessible name where the visible text is only a number. */
  name?: string;
}

export function SourceLink({ source, children, name }: SourceLinkProps) {
  const href = webAddress(source);
  const text = children ?? <bdi {...ofData()}>{source.label}</bdi>;
  if (href === undefined) return <span class="source">{text}</span>;
  return (
    <a class="source" href={href} target="_blank" rel="noopener noreferrer" title={source.title} aria-label={name}>
      {text}
    </a>
  );
}

interface SourceMarkProps {
  source: SourceReference | undefined;
  sources: readonly SourceReference[];
}

/** The small raised number beside a fact. It leads to the source itself; its name says which one. */
export function SourceMark({ source, sources }: SourceMarkProps) {
  const number = sourceNumber(sources, source);
  if (source === undefined || number === undefined) return null;
  return (
    <sup class="mark">
      <SourceLink source={source} name={say('card.sourceNumber', { number, source: source.label })}>
        {number}
      </SourceLink>
    </sup>
  );
}
