/** What a page says about itself to machines: structured data (schema.org) and citation tags. Only what we know. */
import { loadNovel } from '../../content/books';
import { loadChapters } from '../../content/chapters';
import { loadGlossary } from '../../content/glossary';
import { headedParts, NOVEL_PATH } from '../../content/novel';
import { loadPage, pageAt } from '../../content/pages';
import { AUTHORS, firstPublished, LICENCE } from './edition';
import { SITE_NAME, SITE_SUBTITLE } from './urls';

type Json = string | number | boolean | Json[] | { [name: string]: Json };
type Thing = { [name: string]: Json };

/** An address as a property, where the public address is known. */
const at = (site: string | null, name: string, path: string): Thing => (site ? { [name]: `${site}${path}` } : {});

const book = (site: string | null): Thing => ({
  '@type': 'Book',
  ...at(site, '@id', '/#book'),
  name: SITE_NAME,
  ...at(site, 'url', '/'),
});

const everyWork: Thing = {
  inLanguage: 'en',
  license: LICENCE.url,
  isAccessibleForFree: true,
  author: { '@type': 'Organization', name: AUTHORS },
};

function home(site: string | null): Thing {
  const { summary } = loadPage('home');
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        name: SITE_NAME,
        alternateName: SITE_SUBTITLE,
        description: summary,
        inLanguage: 'en',
        ...at(site, 'url', '/'),
      },
      {
        ...book(site),
        ...everyWork,
        description: summary,
        hasPart: loadChapters().map((c) => ({
          '@type': 'Chapter',
          name: c.title,
          position: c.order,
          ...at(site, 'url', `/${c.id}/`),
        })),
      },
    ],
  };
}

function glossary(site: string | null): Thing {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name: `Glossary of ${SITE_NAME}`,
    inLanguage: 'en',
    license: LICENCE.url,
    ...at(site, 'url', '/glossary/'),
    hasDefinedTerm: loadGlossary().map(({ id, term, short }) => ({
      '@type': 'DefinedTerm',
      termCode: id,
      name: term,
      description: short,
      ...at(site, 'url', `/glossary/#${id}`),
    })),
  };
}

function novel(site: string | null, dates: Thing): Thing | null {
  const work = loadNovel();
  if (!work) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'Book',
    name: work.title,
    description: work.blurb,
    abstract: work.summary,
    genre: 'Fiction',
    ...everyWork,
    ...dates,
    ...at(site, 'url', NOVEL_PATH),
    hasPart: headedParts(work).flatMap((part) =>
      part.chapters.map(({ id, title, summary }) => ({
        '@type': 'Chapter',
        name: title,
        abstract: summary,
        ...at(site, 'url', `${NOVEL_PATH}#${id}`),
      })),
    ),
  };
}

/** The structured data of a page, or null for a page that has none. @param path such as "/how-far/" @param site the public address, or null */
export function structuredData(path: string, site: string | null): Thing | null {
  if (path === '/') return home(site);
  if (path === '/glossary/') return glossary(site);
  const published = firstPublished(path);
  const dates = (updated: string | undefined): Thing => ({
    ...(published && { datePublished: published }),
    ...(updated && { dateModified: updated }),
  });
  if (path === NOVEL_PATH) return novel(site, dates(undefined));
  const name = pageAt(path);
  if (name && name !== 'home') {
    const { title, summary, updated } = loadPage(name);
    return {
      '@context': 'https://schema.org',
      '@type': name === 'about' ? 'AboutPage' : 'WebPage',
      name: title,
      description: summary,
      ...everyWork,
      ...dates(updated),
      ...at(site, 'url', path),
    };
  }
  const chapter = loadChapters().find((c) => `/${c.id}/` === path);
  if (!chapter) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'Chapter',
    name: chapter.title,
    alternativeHeadline: chapter.question,
    description: chapter.summary,
    position: chapter.order,
    isPartOf: book(site),
    ...everyWork,
    ...dates(chapter.updated),
    ...at(site, 'url', path),
  };
}

/**
 * The tags from which reference managers fill in a chapter's record. They take a name apart at its last space, or, where it holds a
 * comma, there; a comma at its end leaves a group's name whole.
 */
export function citationTags(chapter: { id: string; title: string }, site: string | null): Record<string, string> {
  const path = `/${chapter.id}/`;
  const day = firstPublished(path);
  return {
    citation_title: chapter.title,
    citation_author: `${AUTHORS},`,
    citation_inbook_title: SITE_NAME,
    citation_language: 'en',
    ...(day && { citation_publication_date: day.replaceAll('-', '/') }),
    ...(site && { citation_public_url: `${site}${path}` }),
  };
}
