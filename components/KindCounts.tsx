/** How many names of each kind a page holds, each with the stroke that marks it in the text: the popup's legend. */
import type { MarkStyle } from '../engine/card-model.ts';

const LABELS: [MarkStyle, string, string][] = [
  ['place', 'place', 'places'],
  ['group', 'armed group', 'armed groups'],
  ['official', 'force or body', 'forces, bodies'],
  ['person', 'person', 'people'],
];

export function KindCounts({ byKind }: { byKind: Record<MarkStyle, number> }) {
  return (
    <ul class="kinds">
      {LABELS.filter(([style]) => byKind[style] > 0).map(([style, one, many]) => (
        <li key={style} data-style={style}>
          <span class="stroke" aria-hidden="true" />
          {byKind[style]} {byKind[style] === 1 ? one : many}
        </li>
      ))}
    </ul>
  );
}
