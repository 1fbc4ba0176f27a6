/** An article's names as text for a note or a message: no figure leaves without its date, its author and its source. */
import type { SourceReference } from '../card-model.ts';
import type { Say } from '../words/say.ts';
import type { ArticleFacts, LeadEstimate, NameFacts } from './article-facts.ts';

/** `formatDate` prints an ISO date as the reader's language does. */
export function toPlainText(article: ArticleFacts, say: Say, formatDate: (iso: string) => string): string {
  const { address, date, names, dataVersion } = article;
  const about = [
    say('panel.textHead', { address }),
    date === undefined ? say('panel.noDate') : say('panel.textDate', { date: formatDate(date) }),
    say('panel.textData', { version: dataVersion }),
  ];
  const part = (heading: string, some: readonly NameFacts[]) =>
    some.length === 0 ? [] : [[heading, ...some.flatMap((name) => linesOf(name, say))].join('\n')];
  const parts = [
    about.join('\n'),
    ...part(
      say('panel.places'),
      names.filter(({ style }) => style === 'place'),
    ),
    ...part(
      say('panel.actors'),
      names.filter(({ style }) => style !== 'place'),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function linesOf({ name, title, kindLine, count, estimate }: NameFacts, say: Say): string[] {
  const values = { name, title, kind: kindLine, count };
  return [
    say(name === title ? 'panel.textName' : 'panel.textNameTitled', values),
    ...(estimate ? [`  ${estimateText(estimate, say)}`] : []),
  ];
}

/** "Fighters in Al-Qaim: 1,500–2,500, 3 Nov 2017. Ryan Dillon, spokesman. Source: …". */
export function estimateText({ heading, value, when, by, claim, source }: LeadEstimate, say: Say): string {
  const values = { heading, value, when, by, source: cite(source) };
  return say(claim ? 'panel.textClaim' : 'panel.textEstimate', values);
}

/** Publisher and date, title, address: enough to find it again. */
export function cite({ label, title, url }: SourceReference): string {
  return [`${label}. ${title}.`, ...(url === undefined ? [] : [url])].join(' ');
}
