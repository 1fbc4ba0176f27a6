/** English, which the command line and the tests speak. */
import { createSay, type Speech } from '../engine/words/say.ts';
import { readTexts } from './text-files.ts';

export const ENGLISH: Speech = { say: createSay(readTexts('en'), 'en'), locale: 'en' };
