/** Components speak English in unit tests, as `beginPage` would have it. */
import { speak } from '../../components/say.ts';
import { createSay } from '../../engine/words/say.ts';
import { readTexts } from '../../scripts/text-files.ts';

speak(createSay(readTexts('en'), 'en'), 'en');
