/** The article's names on paper: each with its essentials and where they are known from. Unseen on the screen; the map above is printed with it. */
import type { SourceReference } from '../engine/card-model.ts';
import type { ArticleFacts, LeadEstimate, NameFacts } from '../engine/export/article-facts.ts';
import { dateText } from './date-words.ts';
import { say } from './say.ts';

function Cited({ source: { label, title, url, licence } }: { source: SourceReference }) {
  return (
    <p class="cited">
      {say('panel.printSource', { source: [`${label}. ${title}.`, url].filter((part) => part !== undefined).join(' ') })}{' '}
      {licence !== '' && say('panel.printLicence', { licence })}
    </p>
  );
}

function Estimate({ estimate: { heading, value, when, by, claim, source } }: { estimate: LeadEstimate }) {
  return (
    <>
      <p class="figure">{say(claim ? 'panel.printClaim' : 'panel.printEstimate', { heading, value, when, by })}</p>
      <Cited source={source} />
    </>
  );
}

function Name({ name: { name, title, kindLine, count, estimate, facts, sources } }: { name: NameFacts }) {
  return (
    <li>
      <h3>{say(name === title ? 'panel.printName' : 'panel.printNameTitled', { name, title, kind: kindLine, count })}</h3>
      {estimate && <Estimate estimate={estimate} />}
      {facts.map(({ label, value, when, source }) => (
        <div key={label + value}>
          <p>{when === undefined ? say('panel.printFact', { label, value }) : say('panel.printFactDated', { label, value, when })}</p>
          {source && <Cited source={source} />}
        </div>
      ))}
      {!estimate && facts.length === 0 && sources.map((source) => <Cited source={source} key={source.id} />)}
    </li>
  );
}

function Part({ title, names }: { title: string; names: readonly NameFacts[] }) {
  if (names.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {names.map((name) => (
          <Name name={name} key={name.entity} />
        ))}
      </ul>
    </section>
  );
}

export function PrintView({ facts: { address, date, names, dataVersion } }: { facts: ArticleFacts }) {
  return (
    <div class="print-view">
      <Part title={say('panel.places')} names={names.filter(({ style }) => style === 'place')} />
      <Part title={say('panel.actors')} names={names.filter(({ style }) => style !== 'place')} />
      <footer>
        <p>{address}</p>
        <p>
          {date === undefined ? say('panel.noDate') : say('panel.textDate', { date: dateText(date) })} ·{' '}
          {say('panel.textData', { version: dataVersion })}
        </p>
      </footer>
    </div>
  );
}
