/** Numbers the sources of a card in the order a reader meets them, so that a small figure beside a fact leads to the list. */
import type { CardModel, SourceReference } from '../engine/card-model.ts';

export function sourcesOf(model: CardModel): SourceReference[] {
  const met = new Map<string, SourceReference>();
  const meet = (source: SourceReference | undefined) => {
    if (source && !met.has(source.id)) met.set(source.id, source);
  };
  const [first, ...rest] = model.estimates;
  if (first) meet(first.lead.source);
  for (const fact of model.facts) meet(fact.source);
  for (const line of first?.others ?? []) meet(line.source);
  for (const group of rest) for (const line of [group.lead, ...group.others]) meet(line.source);
  for (const fact of model.status) meet(fact.source);
  for (const line of model.control) meet(line.source);
  for (const line of model.relations) meet(line.source);
  for (const fact of model.designations) meet(fact.source);
  return [...met.values()];
}

/** 1 for the first source met; undefined for one the card does not list. */
export function sourceNumber(sources: readonly SourceReference[], source: SourceReference | undefined): number | undefined {
  const index = sources.findIndex((each) => each.id === source?.id);
  return index < 0 ? undefined : index + 1;
}
