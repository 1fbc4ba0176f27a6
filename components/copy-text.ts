/** The card's essentials as plain text that can be pasted into a note: no figure leaves without its date, author and source. */
import type { CardModel, EstimateGroup, EstimateLine, Fact, SourceReference } from '../engine/card-model.ts';
import { say } from './say.ts';

function cite(source: SourceReference): string {
  const { label, title, url, pack } = source;
  const from = pack === undefined ? '' : ` ${pack}.`;
  // An address stands outside every text: the invisible marks around foreign words would become a part of it.
  const cited = `${say('card.copySource')} ${label}. ${title}.${from}`;
  return url === undefined ? cited : `${cited} ${url}`;
}

function estimate(line: EstimateLine): string {
  const { value, scope, asOf, said, perspective } = line;
  const figure = scope === undefined ? value : say('card.figureScope', { figure: value, scope });
  const who = line.claim ? say('card.copyClaim', { by: line.by }) : line.by;
  const by = said === undefined ? who : say('card.copySaid', { by: who, date: said });
  const text = `${say('card.copyEstimate', { figure, date: asOf, by })} ${cite(line.source)}`;
  return perspective === undefined ? text : `${text} ${perspective}.`;
}

function groupText(group: EstimateGroup): string[] {
  return [`${group.heading}: ${estimate(group.lead)}`, ...group.others.map((line) => `- ${say('card.copyAlso')} ${estimate(line)}`)];
}

function factText(fact: Fact): string {
  const when = fact.when === undefined ? '' : ` (${fact.when})`;
  const text = `${fact.label}: ${fact.value}${when}.`;
  return fact.source === undefined ? text : `${text} ${cite(fact.source)}`;
}

export function copyText(model: CardModel): string {
  const [first] = model.estimates;
  const native = model.native === undefined ? '' : ` (${model.native.text})`;
  return [
    `${model.title}${native}: ${model.kindLine}`,
    ...(model.packs ?? []),
    ...(first ? groupText(first) : []),
    ...model.facts.map(factText),
    model.articleDate === undefined
      ? say('card.copyVersion', { version: model.dataVersion })
      : say('card.copyVersionFor', { version: model.dataVersion, date: model.articleDate }),
  ].join('\n');
}
