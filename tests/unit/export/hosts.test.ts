/** Settings for hosts, and the policy that they and the pages state. */
import { describe, expect, it } from 'vitest';
import { hostSnippets } from '../../../app/_site/hosts';
import { contentPolicy, statedPolicy } from '../../../app/_site/policy';

describe('the content policy', () => {
  it('lets in what it is told beside the site’s own sheets, and nothing that all browsers do not know', () => {
    expect(contentPolicy()).toContain("style-src 'self';");
    expect(contentPolicy('sha256-x')).toContain("style-src 'self' 'sha256-x';");
    expect(contentPolicy('sha256-x')).toContain("script-src 'self';");
    // WebKit logs it as unknown on every page, and default-src says the same.
    expect(contentPolicy()).not.toContain('manifest-src');
  });
  it('is read back from a page', () => {
    const html = `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentPolicy('nonce-a')}">`;
    expect(statedPolicy(html)).toBe(contentPolicy('nonce-a'));
    expect(statedPolicy('<head></head>')).toBeNull();
  });
});

describe('settings for hosts', () => {
  const of = (host: string, place = { base: '/deep/er', root: '/srv' }) =>
    hostSnippets(place).find((s) => s.host === host)?.text ?? '';

  it('state the policy of the pages, and leave embeds to theirs', () => {
    for (const host of ['nginx', 'Caddy', 'Apache']) expect(of(host), host).toContain(contentPolicy());
    for (const { text, host } of hostSnippets()) {
      expect(text, host).not.toMatch(/unsafe-|\/tmp|deep/);
      expect(text.replace(/No X-Frame-Options[^\n]*/g, ''), host).not.toMatch(/X-Frame-Options|frame-ancestors/);
    }
    const [, embeds = ''] = /location \/deep\/er\/embed\/ \{([^}]*)\}/.exec(of('nginx')) ?? [];
    expect(embeds).toContain('try_files');
    expect(embeds).not.toContain('Content-Security-Policy');
  });
  it('name the charset, keep redirects on the reader’s host, and show our page for unknown addresses', () => {
    expect(of('nginx')).toContain('charset utf-8;');
    expect(of('nginx')).toContain('absolute_redirect off;');
    expect(of('nginx')).toContain('/deep/er/404.html');
    expect(of('Apache')).toContain('ErrorDocument 404 /deep/er/404.html');
    expect(of('Caddy')).toContain('rewrite * /deep/er/404.html');
  });
  it('keep for ever what is named by its content, and not the script that keeps its name', () => {
    const pattern = /location ~ "\^([^"]*)" \{/.exec(of('nginx'))?.[1] ?? '-';
    const kept = new RegExp(`^${pattern}`);
    for (const file of ['_islands/loader-7CX2ZEYI.js', '_islands/site-65105dc3f7.css', '_next/static/media/a.svg'])
      expect(kept.test(`/deep/er/${file}`), file).toBe(true);
    for (const file of ['_islands/classic.js', 'theme.js', 'how-far/index.html', 'md/how-far.md'])
      expect(kept.test(`/deep/er/${file}`), file).toBe(false);
  });
});
