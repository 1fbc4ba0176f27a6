/** The page about the data: how much there is and of when, how to read it, what is left out, and every data set it comes from. */
import type { ComponentChildren } from 'preact';
import type { DataSource } from '../../engine/data-source.ts';
import type { MessageKey } from '../../engine/words/keys.ts';
import { say } from '../say.ts';
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

const PARTS = [
  ['figures', 'about.partFigures'],
  ['choice', 'about.partChoice'],
  ['disputed', 'about.partDisputed'],
  ['mistakes', 'about.partMistakes'],
  ['data-sets', 'about.partDataSets'],
  ['building', 'about.partBuilding'],
] as const satisfies readonly (readonly [id: string, title: MessageKey])[];

type PartId = (typeof PARTS)[number][0];

const titleOf = new Map<PartId, MessageKey>(PARTS);

function part(id: PartId, children: ComponentChildren) {
  const title = titleOf.get(id);
  return (
    <Part id={id} title={title === undefined ? id : say(title)}>
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
        <h1>{say('about.heading')}</h1>
        <p class="intro">{say('about.intro')}</p>
        <DataFigures data={data} today={today} />
      </div>
      <nav aria-label={say('about.onThisPage')}>
        <ul>
          {PARTS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{say(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Parts sources={sources} />
      <footer>
        <a href={welcomeAddress}>{say('about.welcome')}</a>
      </footer>
    </main>
  );
}
