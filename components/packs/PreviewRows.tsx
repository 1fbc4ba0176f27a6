/** The first places and actors of a pack, with their names. */
import type { PackPreview } from '../../engine/own-pack/preview.ts';
import { say } from '../say.ts';

export function PreviewRows({ rows }: { rows: PackPreview['first'] }) {
  if (rows.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class="wide" aria-label={say('packs.first')} tabIndex={0}>
      <table>
        <caption>{say('packs.first')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('packs.id')}</th>
            <th scope="col">{say('packs.type')}</th>
            <th scope="col">{say('packs.names')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, type, names }) => (
            <tr key={id}>
              <td>
                <bdi>{id}</bdi>
              </td>
              <td>
                <bdi>{type}</bdi>
              </td>
              <td>
                {names.map((name) => (
                  <bdi class="name" key={name}>
                    {name}
                  </bdi>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
