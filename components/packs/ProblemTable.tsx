/** What is wrong with a pack, by file, row and column, with what to do about it. */
import type { Problem } from '../../engine/own-pack/problem.ts';
import { say } from '../say.ts';

interface ProblemTableProps {
  caption: string;
  problems: readonly Problem[];
  /** How many there are beside these. */
  more: number;
}

export function ProblemTable({ caption, problems, more }: ProblemTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class="wide" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('packs.file')}</th>
            <th scope="col">{say('packs.row')}</th>
            <th scope="col">{say('packs.column')}</th>
            <th scope="col">{say('packs.what')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ file, row, column, key, values }, index) => (
            <tr key={`${index} ${key}`}>
              <td>{file !== undefined && <bdi>{file}</bdi>}</td>
              <td class="number">{row}</td>
              <td>{column !== undefined && <bdi>{column}</bdi>}</td>
              <td>{say(key, values)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="quiet">{say('packs.more', { count: more })}</p>}
    </section>
  );
}
