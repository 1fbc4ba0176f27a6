/** The source line of a figure or fact: publisher and date, with the page where there is one. */
import type { SourceReference } from '../card-model.ts';
import type { CardContext } from './context.ts';

/** Reference to the first of the sources, which the tables list most primary first. */
export function sourceReference(ids: readonly string[], { pack, format }: CardContext): SourceReference {
  const id = ids[0] ?? '';
  const source = pack.source(id);
  if (!source) return { id, label: id, title: id, licence: '' };
  const when = source.published === undefined ? source.version : format.date(source.published);
  return {
    id,
    label: when === undefined ? source.publisher : format.enumeration([source.publisher, when]),
    title: [...new Set([source.title, source.dataset, source.version])].filter((part) => part !== undefined).join(', '),
    licence: source.licence,
    ...(source.pack !== undefined && { pack: source.pack }),
    ...(source.url !== undefined && { url: source.url }),
  };
}
