import { describe, expect, it } from 'vitest';
import { fileOf, relativeFrom } from '../../../app/_export/addresses';
import { type FinishContext, finishPage } from '../../../app/_export/page';

function context(): FinishContext & { written: Record<string, string> } {
  const written: Record<string, string> = {};
  return {
    written,
    bundles: {
      loader: '_islands/loader-A.js',
      embed: '_islands/embed-A.js',
      modules: { lamp: ['./hydrate-A.js', './lamp-A.js'] },
    },
    write: (file, text) => {
      written[file] = text;
    },
    base: '',
    readRaw: () => '@font-face{src:url(../media/a.woff2)}body{color:red}',
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
      '<script src="../theme.js">',
      '<script type="module" src="../_islands/loader-A.js">',
    ]);
    expect(html).not.toMatch(/__next_f|preload|precedence|<!-- -->/);
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
    expect(Object.values(ctx.written)[0]).toContain('opacity:1');
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

  it('refuses a page in which React left a late boundary', async () => {
    await expect(finishPage('/a/', PAGE('<div hidden id="S:0">late</div>'), context())).rejects.toThrow(
      /late Suspense boundary/,
    );
  });

  it('gives 404.html its style inline, with the hash in its policy and addresses from the top', async () => {
    const html = await finishPage('/404.html', PAGE('<a href="/a/">a</a>'), { ...context(), base: '/x' });
    expect(html).toContain('<a href="/x/a/">');
    expect(html).toContain('url(/x/_next/static/media/a.woff2)');
    expect(html).toMatch(/style-src 'self' 'sha256-[\w+/=]+'/);
    expect(html).not.toContain('loader-A');
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
