/** Relations to other entities: each one is a button that opens the other card in place of this one. */
import type { RelationLine, SourceReference } from '../engine/card-model.ts';
import { ofData } from './of-data.ts';
import { SourceMark } from './SourceLink.tsx';
import { whenTrusted } from './trusted.ts';

interface RelationListProps {
  relations: readonly RelationLine[];
  sources: readonly SourceReference[];
  onOpenEntity(entityId: string): void;
}

/** Lines with one label stand together, in the order the labels first appear. */
function byLabel(relations: readonly RelationLine[]): [string, RelationLine[]][] {
  const groups = new Map<string, RelationLine[]>();
  for (const line of relations) {
    const group = groups.get(line.label);
    if (group) group.push(line);
    else groups.set(line.label, [line]);
  }
  return [...groups];
}

export function RelationList({ relations, sources, onOpenEntity }: RelationListProps) {
  return (
    <dl class="facts relations">
      {byLabel(relations).map(([label, lines]) => (
        <div class="fact" key={label}>
          <dt>
            <bdi>{label}</bdi>
          </dt>
          {lines.map((line) => (
            <dd key={line.entity + line.detail}>
              <button type="button" class="relation" onClick={whenTrusted(() => onOpenEntity(line.entity))}>
                <bdi>{line.title}</bdi>
              </button>
              <SourceMark source={line.source} sources={sources} />
              {line.detail !== undefined && ' '}
              {line.detail !== undefined && (
                <bdi class="detail" {...ofData()}>
                  {line.detail}
                </bdi>
              )}
              {line.when !== undefined && ' '}
              {line.when !== undefined && <bdi class="when">{line.when}</bdi>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
