/** Data files hold what they should, and chapters agree with the path and with what they use. */
import { loadAccounts } from '../accounts';
import { loadBooks } from '../books';
import { loadCases } from '../cases';
import { loadChapters } from '../chapters';
import { loadClaims } from '../claims';
import { shown } from '../files';
import { loadFlaws } from '../flaws';
import { loadGallery } from '../gallery';
import { loadGlossary } from '../glossary';
import { loadMapTasks } from '../map-tasks';
import { loadOutline } from '../outline';
import { loadPage, PAGE_NAMES } from '../pages';
import type { Problem } from '../problem';
import { loadProtocolItems } from '../protocol-items';
import { loadReferences } from '../references';
import { loadWrittenPages } from '../site';
import { loadTasks } from '../tasks';
import { loadTimeline } from '../timeline';
import type { Rule } from './rule';

/** Data files keep their schemas (their loaders throw with file, line and cure). */
export const dataFiles: Rule = () => {
  loadOutline();
  loadChapters();
  for (const name of PAGE_NAMES) loadPage(name);
  loadReferences();
  loadGlossary();
  loadClaims();
  loadCases();
  loadMapTasks();
  loadProtocolItems();
  loadTimeline();
  loadTasks();
  loadBooks();
  loadFlaws();
  loadAccounts();
  loadGallery();
  return [];
};

/** Chapters agree with the path of chapters and with the figures they use. */
export const chapters: Rule = () => {
  const outline = new Map(loadOutline().map((e) => [e.id, e]));
  return loadChapters().flatMap((chapter) => {
    const problems: Problem[] = [];
    const file = shown(`chapters/${chapter.file}.mdx`);
    const say = (message: string, cure: string) => problems.push({ file, line: 2, message, cure });
    const planned = outline.get(chapter.id);
    if (!planned) say(`“${chapter.id}” is not on the path`, 'add it to content/outline.yaml, or correct the id');
    for (const field of ['order', 'title', 'question'] as const) {
      if (!planned || planned[field] === chapter[field]) continue;
      const both = `“${chapter[field]}” here, “${planned[field]}” in content/outline.yaml`;
      say(`“${field}” is not what the path says: ${both}`, 'make the two agree');
    }
    for (const other of chapter.prerequisites) {
      if (!outline.has(other)) say(`the prerequisite “${other}” is no chapter`, 'correct “prerequisites”');
    }
    const page = loadWrittenPages().find((p) => p.path === `/${chapter.id}/`);
    const used = [...new Set(page?.scan.figures.map((f) => f.widget ?? ''))].sort().join(', ');
    const listed = [...new Set(chapter.widgets)].sort().join(', ');
    if (used !== listed)
      say(`“widgets” lists ${listed || 'none'}, the text uses ${used || 'none'}`, 'make the two agree');
    const { picture } = chapter;
    if (picture !== undefined && !page?.scan.figures.some((f) => f.id === picture))
      say(`“picture” names “${picture}”, which is no figure of this chapter`, 'name the id of one of its figures');
    for (const [old, now] of Object.entries(chapter.aliases)) {
      if (!page?.scan.ids.some((i) => i.id === now)) {
        say(`the alias “${old}” leads to “${now}”, which is not here`, 'name an id of this page, or use “moved”');
      }
    }
    return problems;
  });
};
