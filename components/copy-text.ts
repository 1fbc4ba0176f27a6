/** The card's essentials as plain text that can be pasted into a note: no figure leaves without its date, author and source. */
import type { CardModel, EstimateGroup, EstimateLine, Fact, SourceReference } from '../engine/card-model.ts';

function cite(source: SourceReference): string {
  const where = source.url === undefined ? '' : ` ${source.url}`;
  const pack = source.pack === undefined ? '' : ` ${source.pack}.`;
  return `${source.label}. ${source.title}.${where}${pack}`;
}

function estimate(line: EstimateLine): string {
  const scope = line.scope === undefined ? '' : `, ${line.scope}`;
  const claim = line.claim ? ' (claim by a party)' : '';
  const said = line.said === undefined ? '' : `, said ${line.said}`;
  const perspective = line.perspective === undefined ? '' : ` ${line.perspective}.`;
  return `${line.value}${scope}, ${line.asOf}. ${line.by}${claim}${said}. Source: ${cite(line.source)}${perspective}`;
}

function groupText(group: EstimateGroup): string[] {
  return [`${group.heading}: ${estimate(group.lead)}`, ...group.others.map((line) => `- also: ${estimate(line)}`)];
}

function factText(fact: Fact): string {
  const when = fact.when === undefined ? '' : ` (${fact.when})`;
  const source = fact.source === undefined ? '' : ` Source: ${cite(fact.source)}`;
  return `${fact.label}: ${fact.value}${when}.${source}`;
}

export function copyText(model: CardModel): string {
  const [first] = model.estimates;
  const native = model.native === undefined ? '' : ` (${model.native.text})`;
  const chosen = model.articleDate === undefined ? '' : `, chosen for ${model.articleDate}`;
  return [
    `${model.title}${native}: ${model.kindLine}`,
    ...(model.packs ?? []),
    ...(first ? groupText(first) : []),
    ...model.facts.map(factText),
    `Dateline data ${model.dataVersion}${chosen}`,
  ].join('\n');
}
