import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type FinishContext, finishPage } from '../../../app/_export/page';
import { fileOf, relativeFrom } from '../../../app/_site/addresses';

function context(): FinishContext & { written: Record<string, string> } {
  const written: Record<string, string> = {};
  return {
    written,
    bundles: {
      loader: '_islands/loader-A.js',
      embed: '_islands/embed-A.js',
      everywhere: ['loader-A.js'],
      modules: { lamp: ['./hydrate-A.js', './lamp-A.js'] },
      later: { lamp: ['./bench-A.js'] },
      packages: [],
    },
    write: (file, text) => {
      written[file] = text;
    },
    sheets: {
      shared: '/_islands/site-A.css',
      sharedCss: '@font-face{src:url(a.woff2)}body{color:red}',
      fonts: ['/_islands/a.woff2'],
      page: (_, scripts, more, styles) => `.of{content:"${scripts.join(' ')}"}${more.join('')}${styles}`,
    },
    base: '',
    readRaw: (file) => `.raw{content:"${file}"}`,
  };
}

const PAGE = (body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>${head}<script src="/theme.js" data-keep=""></script><script src="/_next/static/chunks/main.js" async=""></script></head><body>${body}<script>self.__next_f.push([1,"flight"])</script></body></html>`;

describe('finishing a page', () => {
  it('drops the framework’s scripts and keeps ours, in front of a strict policy', async () => {
    const html = await finishPage(
      '/a/',
      PAGE('<p>Text<!-- --> here</p>', '<link rel="preload" as="script" href="/_next/x.js"/>'),
      context(),
    );
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script src="theme.js" data-top="../">',
      '<script type="module" src="../_islands/loader-A.js">',
    ]);
    expect(html).not.toMatch(/__next_f|as="script"|precedence|<!-- -->/);
    expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
    expect(html).toContain('<p>Text here</p>');
  });

  it('makes addresses relative to the page, however deep', async () => {
    const html = await finishPage(
      '/a/b/',
      PAGE('<a href="/">home</a><a href="/c/#d">c</a><a href="#e">e</a><a href="https://x.org/">x</a>'),
      context(),
    );
    expect(html.match(/<a href="[^"]*"/g)).toEqual([
      '<a href="../../"',
      '<a href="../../c/#d"',
      '<a href="#e"',
      '<a href="https://x.org/"',
    ]);
  });

  it('gives an embed its script before the first paint, and its links a page of their own', async () => {
    const html = await finishPage(
      '/embed/a/',
      PAGE('<main data-embed="a"><a href="/c/#d">c</a><a href="#e">e</a><a href="https://x.org/">x</a></main>'),
      context(),
    );
    expect(html).toContain('<script src="../../_islands/embed-A.js"></script>');
    expect(html.match(/<a [^>]*>/g)).toEqual([
      '<a target="_blank" rel="noopener" href="../../c/#d">',
      '<a href="#e">',
      '<a href="https://x.org/" target="_blank" rel="noopener">',
    ]);
    expect(await finishPage('/a/', PAGE('<p>no embed</p>'), context())).not.toContain('embed-A');
  });

  it('turns style attributes into classes of a file, and remembers them for the figure', async () => {
    const ctx = context();
    const html = await finishPage('/', PAGE('<p style="opacity:1" class="a">x</p><p style="opacity:1">y</p>'), ctx);
    expect(html).not.toMatch(/ style=/);
    expect(html.match(/data-style="opacity:1"/g)).toHaveLength(2);
    expect(Object.keys(ctx.written)).toHaveLength(1);
    const [name] = /s-\w+/.exec(html) ?? [];
    expect(Object.values(ctx.written)[0]).toContain(`.${name}:where([data-style]){opacity:1}`);
  });

  it('draws a figure anew with its own id prefix, and moves large props into a file', async () => {
    const ctx = context();
    const props = { id: 'lamp', extra: 'x'.repeat(900) };
    const html = await finishPage(
      '/',
      PAGE(`<div data-island="lamp" data-props='${JSON.stringify(props)}'>old</div>`),
      ctx,
    );
    expect(html).toContain('data-modules="./hydrate-A.js ./lamp-A.js"');
    expect(html).not.toContain('>old<');
    expect(html).not.toContain('xxxx');
    expect(html).toMatch(/id="_?lamp-/);
    const [file, text] = Object.entries(ctx.written).find(([f]) => /data-\w+\.js/.test(f)) ?? ['', ''];
    expect(html).toContain(`data-data="./${file.split('/')[1]}"`);
    // biome-ignore lint/security/noGlobalEval: the file is a script; running it is what the browser does
    globalThis.eval(text);
    const store = (globalThis as unknown as { islandData: Record<string, { extra: string }> }).islandData;
    expect(Object.values(store)[0]?.extra).toHaveLength(900);
  });

  it('links the sheet of all pages, one of the page’s own with what its scripts name, and the fonts', async () => {
    const ctx = context();
    const html = await finishPage(
      '/a/',
      PAGE(
        '<div data-island="lamp" data-props=\'{"id":"lamp"}\'></div>',
        '<link rel="stylesheet" href="/_next/static/chunks/b.css"/>',
      ),
      ctx,
    );
    const [own] = Object.keys(ctx.written).filter((file) => /^_islands\/page-\w+\.css$/.test(file));
    // The hints stand in front of theme.js, for which a page waits.
    expect(html.indexOf('as="style"')).toBeLessThan(html.indexOf('theme.js'));
    expect(html.match(/<link [^>]*>/g)).toEqual([
      '<link rel="preload" as="style" href="../_islands/site-A.css">',
      `<link rel="preload" as="style" href="../${own}">`,
      '<link rel="stylesheet" href="../_islands/site-A.css">',
      `<link rel="stylesheet" href="../${own}">`,
      '<link rel="preload" fetchpriority="low" as="font" type="font/woff2" crossorigin="" href="../_islands/a.woff2">',
    ]);
    const css = ctx.written[own ?? ''];
    expect(css).toContain('.of{content:"loader-A.js hydrate-A.js lamp-A.js bench-A.js"}');
    expect(css).toContain('.raw{content:"_next/static/chunks/b.css"}');
  });

  it('refuses a page in which React left a late boundary', async () => {
    await expect(finishPage('/a/', PAGE('<div hidden id="S:0">late</div>'), context())).rejects.toThrow(
      /late Suspense boundary/,
    );
  });

  it('gives 404.html its style inline, with the hash in its policy and addresses from the top', async () => {
    const html = await finishPage('/404.html', PAGE('<a href="/a/">a</a>'), { ...context(), base: '/x' });
    expect(html).toContain('<a href="/x/a/">');
    expect(html).toContain('url(/x/_islands/a.woff2)');
    expect(html).toMatch(/style-src 'self' 'sha256-[\w+/=]+'/);
    expect(html).not.toMatch(/<link|type="module"/);
  });

  it('lets no style sheet end the element that holds it', async () => {
    const css = 'a::after{content:"</style><script>alert(1)</script></STYLE >"}';
    const sheets = { ...context().sheets, sharedCss: css, page: () => '' };
    const html = await finishPage('/404.html', PAGE('<p>x</p>'), { ...context(), sheets });
    const inline = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(inline).toBe('a::after{content:"><script>alert(1)</script> >"}');
    // the policy lets in what stands there, and nothing else
    const hash = createHash('sha256').update(inline).digest('base64');
    expect(html).toContain(`style-src 'self' 'sha256-${hash}'`);
    expect(html.match(/<\/style/gi)).toHaveLength(1);
  });
});

describe('addresses', () => {
  it.each([
    ['/', '/', './'],
    ['/', '/a/', 'a/'],
    ['/a/', '/', '../'],
    ['/a/b/', '/c.css', '../../c.css'],
    ['/a/', '//cdn.org/x', '//cdn.org/x'],
    ['/a/', '#x', '#x'],
  ])('from %s, %s is %s', (page, address, relative) => expect(relativeFrom(page, address)).toBe(relative));

  it('find the file they lead to', () => {
    expect(fileOf('/a/', '../b/#c')).toEqual({ file: 'b/index.html', fragment: 'c' });
    expect(fileOf('/a/', './')).toEqual({ file: 'a/index.html', fragment: '' });
    expect(fileOf('/a/', 'https://x.org/')).toBeNull();
    expect(fileOf('/a/', 'mailto:x@y.z')).toBeNull();
  });
});
