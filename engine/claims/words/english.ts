/** English for what numbers count: nouns of people, verbs of what befell them, verbs of saying, words of place. All in small letters. */
import type { ClaimWords } from '../claim-words.ts';

const words = (text: string): string[] => text.split(' ');
const each = (measure: string, text: string): Record<string, string> => Object.fromEntries(words(text).map((word) => [word, measure]));

export const ENGLISH_CLAIMS: ClaimWords = {
  nouns: {
    ...each(
      'fighters',
      'fighter fighters militant militants gunman gunmen insurgent insurgents rebel rebels extremist extremists jihadist jihadists combatant combatants guerrilla guerrillas guerillas militiaman militiamen holdout holdouts',
    ),
    ...each(
      'personnel',
      'troop troops soldier soldiers personnel serviceman servicemen policeman policemen officer officers police peacekeeper peacekeepers marines conscripts paratroopers cadets',
    ),
    ...each('members', 'member members followers adherents'),
    ...each('hostages', 'hostage hostages'),
    ...each('detained', 'prisoner prisoners detainee detainees inmate inmates captive captives'),
    ...each('refugees', 'refugee refugees'),
    ...each('casualties', 'casualty casualties'),
    ...each('killed', 'death deaths fatalities dead'),
    ...each('reserves', 'reservist reservists'),
  },
  people: words(
    'people persons men women children civilians residents villagers inhabitants families iraqis syrians ukrainians palestinians israelis sudanese afghans yemenis bodies others victims students workers journalists guards recruits volunteers person man woman civilian',
  ),
  civilians: words('civilian civilians residents villagers children women families journalists'),
  foreign: words('foreign'),
  recruits: words('recruits volunteers'),
  partOf: words('of'),
  figureAfter: words('at to from of between was were is are number numbered numbers total totalled totaled reached exceeded spoke only'),
  events: {
    ...each('killed', 'killed dead died die dying slain perished lives killing massacred executed beheaded'),
    ...each('wounded', 'wounded injured hurt injuring wounding maimed'),
    ...each('displaced', 'displaced displacing fled flee fleeing homeless uprooted evacuated'),
    ...each('detained', 'arrested detained captured imprisoned jailed arresting detaining'),
    ...each('missing', 'missing disappeared'),
    ...each('surrendered', 'surrendered surrender surrendering defected'),
    ...each('population', 'inhabitants residents lived population home'),
    ...each('civilians_present', 'trapped besieged'),
    ...each('hostages', 'abducted kidnapped'),
    ...each('personnel_authorised', 'authorised authorized'),
  },
  armed: words('arms'),
  held: words('controls control controlled controlling holds held hold territory captured seized'),
  ofTerritory: words('country territory province land region area enclave strip'),
  says: words(
    'said says say saying estimated estimates estimate believe believes believed reported reports reckon reckons think thinks claimed claims claim counted put puts told announced admitted spoke added stated according acknowledged confirmed declared documented recorded tallied spoke',
  ),
  claims: words('claim claims claimed'),
  that: words('that to'),
  auxiliaries: words('have has had also later then previously recently'),
  prepositions: words('by of in on at from with for to the a an as'),
  passive: words('is are was were be been being'),
  relatives: words('which who whose whom whoever'),
  pronouns: words('he she they it'),
  inPlace: words('in at inside around across near outside throughout within of on from into fled left fleeing leaving'),
  inPlaceBefore: words('in at inside around near outside'),
  rates: words('a per each every'),
  rateUnits: words('day week month year hour'),
  daily: words('daily weekly monthly annually yearly'),
  months: words('january february march april may june july august september october november december'),
  since: words('since'),
  inTime: words('in during by for'),
  clauseBreaks: words('but while whereas although though'),
};
