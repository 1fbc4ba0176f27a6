// @vitest-environment happy-dom
/** What the panel prints: each name with its figure, who says it, and where it was read. */
import { expect, test } from 'vitest';
import { PrintView } from '../../../components/PrintView.tsx';
import { articleFacts } from '../../fixtures/article-facts.ts';
import { mount, texts, violations } from './dom.tsx';

test('each figure and fact stands with its source and licence, and the whole with its article and its data', async () => {
  const box = mount(<PrintView facts={articleFacts} />);
  expect(texts(box, 'h2')).toEqual(['Places', 'Actors']);
  expect(texts(box, 'li:first-child p').slice(0, 4)).toEqual([
    'Fighters in Al-Qa’im: 1,500–2,500, 3 Nov 2017. A spokesman, US-led coalition (claim by a party).',
    'Source: A Publisher, 3 Nov 2017. A report, with a comma and “quotes". https://publisher.example/report Licence: CC BY 4.0',
    'Population: 74,100',
    'Source: Gazetteer. A gazetteer. Licence: CC BY 4.0',
  ]);
  // A name of which nothing is counted still says where it is known from.
  expect(texts(box, 'li')).toContainEqual(
    '=HYPERLINK("https://evil.example") (@group): Armed group (1 mention)Source: A Publisher, 3 Nov 2017. A report, with a comma and “quotes". https://publisher.example/report Licence: CC BY 4.0',
  );
  expect(texts(box, 'footer p')).toEqual([articleFacts.address, 'Facts for 3 November 2017 · Dateline data 2026.11']);
  expect(await violations(box)).toEqual([]);
});
