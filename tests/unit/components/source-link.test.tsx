// @vitest-environment happy-dom
/** Links to sources: only to the web, and plain text where there is no page. */
import { expect, test } from 'vitest';
import { SourceLink, SourceMark } from '../../../components/SourceLink.tsx';
import { mount, one } from './dom.tsx';

const source = { id: 's', label: 'Paper, 2017', title: 'A long title', licence: 'CC0' };

test('a source with a page is a link named by its label', () => {
  const link = one<HTMLAnchorElement>(mount(<SourceLink source={{ ...source, url: 'https://paper.example/a' }} />), 'a');
  expect([link.textContent, link.title, link.rel, link.target]).toEqual(['Paper, 2017', 'A long title', 'noopener noreferrer', '_blank']);
});

test.each([undefined, 'javascript:alert(1)', 'data:text/html,x', '/relative'])('%s is no link', (url) => {
  const box = mount(<SourceLink source={url === undefined ? source : { ...source, url }} />);
  expect(box.querySelector('a')).toBeNull();
  expect(box.textContent).toBe('Paper, 2017');
});

test('a mark needs a source that the card lists', () => {
  expect(mount(<SourceMark source={source} sources={[]} />).childNodes).toHaveLength(0);
  expect(mount(<SourceMark source={undefined} sources={[source]} />).childNodes).toHaveLength(0);
  expect(mount(<SourceMark source={source} sources={[source]} />).textContent).toBe('1');
});
