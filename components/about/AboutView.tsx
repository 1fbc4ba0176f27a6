/** The page about the data: how much there is and of when, how to read it, what is left out, and every data set it comes from. */
import type { ComponentChildren } from 'preact';
import type { DataSource } from '../../engine/data-source.ts';
import { BuildingText, ChoiceText, DisputedText, FiguresText, MistakesText } from './AboutTexts.tsx';
import type { DataState } from './about-state.ts';
import { DataFigures } from './DataFigures.tsx';
import { DataSet } from './DataSet.tsx';

export interface AboutProps {
  data: DataState;
  sources: readonly DataSource[];
  today: Date;
  /** Address of the page with the choice of sites. */
  welcomeAddress: string;
}

interface PartProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

const PARTS: [id: string, title: string][] = [
  ['figures', 'What figures mean'],
  ['choice', 'How places are chosen and what is left out'],
  ['disputed', 'Disputed places'],
  ['mistakes', 'Mistakes'],
  ['data-sets', 'Data sets'],
  ['building', 'Used only while building'],
];

const titleOf = new Map(PARTS);

function part(id: string, children: ComponentChildren) {
  return (
    <Part id={id} title={titleOf.get(id) ?? id}>
      {children}
    </Part>
  );
}

function Parts({ sources }: { sources: readonly DataSource[] }) {
  const sets = (shipped: boolean) =>
    sources.filter((source) => source.shipped === shipped).map((source) => <DataSet key={source.id} source={source} />);
  return (
    <div class="parts">
      {part('figures', <FiguresText />)}
      {part('choice', <ChoiceText />)}
      {part('disputed', <DisputedText />)}
      {part('mistakes', <MistakesText />)}
      {part('data-sets', sets(true))}
      {part(
        'building',
        <>
          <BuildingText />
          {sets(false)}
        </>,
      )}
    </div>
  );
}

export function AboutView({ data, sources, today, welcomeAddress }: AboutProps) {
  return (
    <main class="dateline-about">
      <div class="head">
        <h1>About the data</h1>
        <p class="intro">
          Everything on a card ships inside the extension. Nothing is fetched while you read, so the facts are as old as the data below, and
          every one of them names its source.
        </p>
        <DataFigures data={data} today={today} />
      </div>
      <nav aria-label="On this page">
        <ul>
          {PARTS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Parts sources={sources} />
      <footer>
        <a href={welcomeAddress}>Where Dateline reads, and its keys</a>
      </footer>
    </main>
  );
}
