// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { startAgain } from '../../../components/page/again';

const link = (id: string) => document.getElementById(id) as HTMLAnchorElement;
const query = (id: string) => {
  link(id).dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
  return link(id).search;
};

describe('the way from a figure shown again to its home', () => {
  beforeAll(() => {
    document.body.innerHTML = `
      <figure id="start-reach" data-again="/how-far/#reach"></figure>
      <figure id="start-lamp" data-again="/#lamp"></figure>
      <a id="home" href="/how-far/#reach">there</a>
      <a id="own" href="/how-far/?reach=v1.c80#reach">a state of its own</a>
      <a id="else" href="/how-far/#other">another place</a>
      <a id="lamp" href="/#lamp">the lamp</a>`;
    startAgain();
  });
  it('takes along what was set here, under the figure’s own name, and nothing else of the query', () => {
    history.replaceState(null, '', '/start/?start-reach=v1.c70&utm=x');
    expect(query('home')).toBe('?reach=v1.c70');
    expect(query('lamp')).toBe('');
    expect(query('else')).toBe('');
  });
  it('keeps a state that the link names itself', () => expect(query('own')).toBe('?reach=v1.c80'));
  it('forgets what the reader took back', () => {
    history.replaceState(null, '', '/start/');
    expect(query('home')).toBe('');
  });
});
