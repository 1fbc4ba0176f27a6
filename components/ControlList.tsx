/** Who held the place, and from when, as the sources declared it. */
import type { ControlLine, SourceReference } from '../engine/card-model.ts';
import { SourceMark } from './SourceLink.tsx';

interface ControlListProps {
  control: readonly ControlLine[];
  sources: readonly SourceReference[];
}

export function ControlList({ control, sources }: ControlListProps) {
  return (
    <ol class="control">
      {control.map((line) => (
        <li key={line.when + line.what}>
          <span class="when">
            <bdi>{line.when}</bdi>
          </span>
          <span class="what">
            <bdi>{line.what}</bdi>
            <SourceMark source={line.source} sources={sources} />
          </span>
        </li>
      ))}
    </ol>
  );
}
