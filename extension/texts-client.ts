/** Asks the background for our own words; only scripts that draw something carry it. @throws if it does not answer with texts. */
import type { TextsClient } from '../page/background-client.ts';
import { request } from './page-client.ts';
import { isPageTexts } from './page-texts.ts';

export const textsClient: TextsClient = {
  async texts(surface) {
    const answer = await request({ kind: 'texts', surface });
    if (!isPageTexts(answer)) throw new Error('no texts');
    return answer;
  },
};
