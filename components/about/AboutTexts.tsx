/** What a reader should know before trusting a place, a figure or a border, and what to do about a mistake. */

export function FiguresText() {
  return (
    <>
      <p>
        An estimate is a statement by somebody: it has an author, a day and a source, and it may be wrong. Dateline shows the statements
        nearest the article’s date side by side, with their ranges, and never an average. A figure by a party to the conflict is marked as a
        claim.
      </p>
      <p>
        The population of a town is GeoNames’ figure. GeoNames states no year for it, and the years differ from town to town: read it as a
        size, not as a count. Where there is no figure, the number of people is unknown, not zero. Of a country’s population the card says
        who counted, and of which year if the source states one.
      </p>
    </>
  );
}

export function ChoiceText() {
  return (
    <>
      <p>Dateline knows a place if a reader of world news may meet it:</p>
      <ul>
        <li>every country, capital, province, governorate and state, with all its names;</li>
        <li>every town from 15,000 inhabitants on, with all its names;</li>
        <li>
          smaller ones from 1,000 inhabitants on, and districts, under their own name only. They are marked where the article also speaks of
          their region or country;
        </li>
        <li>
          everything down to hamlets in countries with war, occupation or large-scale displacement in the last twenty years, and in
          neighbours whose border towns the news names.
        </li>
      </ul>
      <p>
        Left out are smaller places elsewhere, historical places and streets. A small place whose name is a common word, such as “Of”, is
        not looked for at all; names that are also words or people’s names (“Reading”, “Florence”) need a second sign in the article. So a
        place may be known and still not be marked.
      </p>
    </>
  );
}

export function DisputedText() {
  return (
    <>
      <p>
        Dateline takes no side on whose a place is. The card of a disputed place says who administers it, who claims it and who recognises
        what, each with a date and a source.
      </p>
      <p>
        Names carry no verdict: the card has the name most used in English as its title, and the others under “also called”, each in its own
        language and script.
      </p>
      <p>
        On the small maps, borders that are disputed or not agreed are dashed. Maps show today’s borders, whatever the article’s date. Their
        outlines come from an atlas that follows the view of the United Nations: Crimea lies in Ukraine; Western Sahara and Palestine stand
        on their own.
      </p>
    </>
  );
}

export function MistakesText() {
  return (
    <p>
      A wrong fact is a bug. Open an issue in Dateline’s public repository with three things: the name on the card, the line that is wrong,
      and a source that says otherwise. Dateline itself sends nothing, so there is no button for it here; the page from which you installed
      it leads to the repository.
    </p>
  );
}

export function BuildingText() {
  return (
    <p>These lists only help to decide, when the data are built, how ambiguous a place’s name is. Nothing of them is in the extension.</p>
  );
}
