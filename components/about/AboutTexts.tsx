/** What a reader should know before trusting a place, a figure or a border, and what to do about a mistake. */
import { say } from '../say.ts';

export function FiguresText() {
  return (
    <>
      <p>{say('about.figuresEstimate')}</p>
      <p>{say('about.figuresPopulation')}</p>
    </>
  );
}

export function ChoiceText() {
  return (
    <>
      <p>{say('about.choiceIntro')}</p>
      <ul>
        <li>{say('about.choiceCountries')}</li>
        <li>{say('about.choiceTowns')}</li>
        <li>{say('about.choiceSmaller')}</li>
        <li>{say('about.choiceAll')}</li>
      </ul>
      <p>{say('about.choiceLeftOut')}</p>
    </>
  );
}

export function DisputedText() {
  return (
    <>
      <p>{say('about.disputedSide')}</p>
      <p>{say('about.disputedNames')}</p>
      <p>{say('about.disputedMaps')}</p>
    </>
  );
}

export function MistakesText() {
  return <p>{say('about.mistakes')}</p>;
}

export function BuildingText() {
  return <p>{say('about.building')}</p>;
}
