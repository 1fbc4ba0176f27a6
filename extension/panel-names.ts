/** What the panel knows of the entities that it lists, asked for once each: titles to filter by, and places for the map. */
import type { PanelName } from '../components/panel-state.ts';
import { askBackground } from './extension-client.ts';
import type { PageName } from './page-state.ts';
import type { NameSummary } from './panel-answers.ts';

/** Entities that are remembered; a reader who passes through more articles has them asked for again. */
const MAX_KNOWN = 3000;

export class KnownNames {
  readonly #known = new Map<string, NameSummary>();

  /** The names with what is known of them. Where the background fails they are listed without. */
  async complete(names: readonly PageName[]): Promise<PanelName[]> {
    if (this.#known.size > MAX_KNOWN) this.#known.clear();
    const unknown = names.map(({ entity }) => entity).filter((entity) => !this.#known.has(entity));
    if (unknown.length > 0) {
      const found = (await askBackground({ kind: 'panel-names', entities: unknown }).catch(() => [])) as NameSummary[];
      for (const summary of found) this.#known.set(summary.entity, summary);
    }
    return names.map((name) => {
      const { title, type, at, isArea, countries, population } = this.#known.get(name.entity) ?? {};
      if (title === undefined) return name;
      if (!at) return { ...name, title };
      return {
        ...name,
        title,
        place: { ...at, isArea: isArea === true, countries: type === 'country' ? (countries ?? []) : [], population: population ?? 0 },
      };
    });
  }
}
