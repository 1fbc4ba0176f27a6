/** Components speak English in unit tests, as `beginPage` would have it. */
import { speak } from '../../components/say.ts';
import { ENGLISH } from '../../scripts/english.ts';

speak(ENGLISH.say, ENGLISH.locale);
