/** Share pages, `/s/<page>/<id>/`: one small page with a preview card for every passage. */
import { loadChapters } from '../chapters';
import { once } from '../files';
import { pageName } from '../pages';
import { loadWrittenPages } from '../site';
import { loadPassages, type Passage, sharePath } from './passages';

/** One share page. */
export interface Share {
  /** its address, such as "/s/how-far/reach/" */
  path: string;
  passage: Passage;
}

/** Every share page. An id that was renamed or moved keeps its own, with the words that stand under the new id. */
export const loadShares = once((): Share[] => {
  const passages = loadPassages();
  const at = new Map(passages.map((p) => [`${p.path}#${p.id}`, p]));
  const old = [
    ...loadWrittenPages().flatMap((page) =>
      Object.entries(page.scan.aliases).map(([id, now]) => ({ page: page.path, id, now: `${page.path}#${now}` })),
    ),
    ...loadChapters().flatMap((c) => Object.entries(c.moved).map(([id, now]) => ({ page: `/${c.id}/`, id, now }))),
  ];
  return [
    ...passages.map((passage) => ({ path: sharePath(passage), passage })),
    ...old.flatMap(({ page, id, now }) => {
      const passage = at.get(now);
      return passage ? [{ path: sharePath({ page: pageName(page), id }), passage }] : [];
    }),
  ];
});
