/** The paragraph to try Dateline on, in our own words; the figures on its cards come from the data set. */
import type { Ref } from 'preact';

/** Day of the events it tells: the cards are chosen for it. */
export const EXAMPLE_DATE = '2017-11-03';

export function WelcomeExample({ paragraph }: { paragraph: Ref<HTMLParagraphElement> }) {
  return (
    <p ref={paragraph}>
      On 3 November 2017 fighting reached Al Qaim, one of the last towns that Daesh held in Iraq, across the Euphrates valley border from
      Abu Kamal in Syria. Colonel Ryan Dillon, who spoke for the US-led coalition, said how many IS fighters might be left there.
    </p>
  );
}
