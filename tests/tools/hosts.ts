/**
 * `npm run hosts`: puts the release below /deep/er/ on our own server and on every server of the system that is there (nginx, Caddy, Apache), with
 * the settings that we give to hosts, and goes through the core of the site in a browser. Prints one table. `npm run build` comes first.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '../../app/_export/serve';
import { hostSnippets } from '../../app/_site/hosts';
import { contentPolicy } from '../../app/_site/policy';
import { launch, OUT, wakeAll } from './release';

const BASE = '/deep/er';
const work = mkdtempSync(path.join(tmpdir(), 'hosts-'));
const root = path.join(work, 'root');
const snippet = (host: string) => hostSnippets({ base: BASE, root }).find((s) => s.host === host)?.text ?? '';

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

interface Host {
  name: string;
  port: number;
  stop: () => unknown;
}

/** A server of the system, if it is there. */
async function started(name: string, command: string, args: (port: number) => string[]): Promise<Host | string> {
  const asked = spawnSync(command, [command === 'caddy' ? 'version' : '-v'], { encoding: 'utf8' });
  if (asked.error) return `${name}: not on this system`;
  const version = /[\d.]{3,}/.exec(`${asked.stdout}${asked.stderr}`)?.[0] ?? '';
  const port = await freePort();
  const child: ChildProcess = spawn(command, args(port), {
    stdio: 'ignore',
    env: { ...process.env, HOME: work },
  });
  for (let i = 0; i < 50; i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const there = await fetch(`http://127.0.0.1:${port}${BASE}/`).then(
      () => true,
      () => false,
    );
    if (there) return { name: `${name} ${version}`, port, stop: () => child.kill('SIGTERM') };
  }
  child.kill('SIGKILL');
  return `${name} ${version}: did not start`;
}

/** @param lazy answers without the last slash with the page itself, as many settings on the web do */
const nginx = (lazy: boolean) =>
  started(lazy ? 'nginx, no redirects' : 'nginx', 'nginx', (port) => {
    const folder = path.join(work, lazy ? 'nginx-lazy' : 'nginx');
    mkdirSync(folder);
    const settings = lazy
      ? snippet('nginx').replaceAll('$uri $uri/ =404', '$uri $uri/index.html =404')
      : snippet('nginx');
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((p) => `${p}_temp_path ${folder}/${p};`)
      .join(' ');
    const file = path.join(folder, 'nginx.conf');
    writeFileSync(
      file,
      `daemon off; pid ${folder}/pid; error_log stderr error; ${process.getuid?.() === 0 ? 'user root;' : ''}
events {} http { access_log off; ${paths}
server { listen 127.0.0.1:${port};\n${settings}\n} }\n`,
    );
    return ['-c', file, '-p', folder, '-e', 'stderr'];
  });

const caddy = () =>
  started('Caddy', 'caddy', (port) => {
    const file = path.join(work, 'Caddyfile');
    writeFileSync(file, `{\nadmin off\nauto_https off\n}\nhttp://127.0.0.1:${port} {\n${snippet('Caddy')}\n}\n`);
    return ['run', '--config', file, '--adapter', 'caddyfile'];
  });

const apache = () =>
  started('Apache', 'apache2', (port) => {
    const file = path.join(work, 'apache.conf');
    const modules = ['mpm_event', 'unixd', 'authz_core', 'dir', 'mime', 'headers']
      // Some builds hold a module within; then there is no file to load.
      .filter((name) => existsSync(`/usr/lib/apache2/modules/mod_${name}.so`))
      .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
    writeFileSync(path.join(root, BASE, '.htaccess'), snippet('Apache'));
    writeFileSync(
      file,
      `${modules.join('\n')}\nServerRoot ${work}\nListen 127.0.0.1:${port}\nPidFile ${work}/apache.pid\nErrorLog ${work}/apache.log
User nobody\nGroup nogroup\nTypesConfig /etc/mime.types\nServerName localhost\nDocumentRoot ${root}
<Directory ${root}>\nAllowOverride All\nRequire all granted\n</Directory>\n`,
    );
    return ['-f', file, '-DFOREGROUND'];
  });

/** What went wrong on a host, in words. */
async function tryCore({ name, port }: Host): Promise<string[]> {
  const origin = `http://127.0.0.1:${port}`;
  const at = `${origin}${BASE}/`;
  const lazy = name.includes('no redirects');
  const wrong: string[] = [];
  const hold = (what: string, well: boolean) => well || wrong.push(what);
  const head = async (file: string) => {
    const answer = await fetch(at + file, { redirect: 'manual' });
    return { status: answer.status, of: (key: string) => answer.headers.get(key) ?? '', text: await answer.text() };
  };
  for (const file of ['llms.txt', 'md/how-far.md', 'references.bib', 'how-far/'])
    hold(`${file} names its charset`, /charset=utf-8/i.test((await head(file)).of('content-type')));
  const page = await head('how-far/');
  const header = page.of('content-security-policy');
  hold('a page has the policy as a header', header.startsWith("default-src 'self'") && !header.includes('unsafe'));
  hold('an embed has none', (await head('embed/reach/')).of('content-security-policy') === '');
  hold('an embed may be framed', (await head('embed/reach/')).of('x-frame-options') === '');
  const unknown = await head('no/such/page');
  hold(
    'an unknown address is answered with 404 and our page',
    unknown.status === 404 && unknown.text.includes('There is no page here'),
  );
  const loader = /_islands\/loader-\w+\.js/.exec(page.text)?.[0] ?? '';
  hold('hashed files are kept', (await head(loader)).of('cache-control').includes('immutable'));
  hold('classic.js is not', !(await head('_islands/classic.js')).of('cache-control').includes('immutable'));
  if (!lazy) {
    const to = (await head('how-far?reach=v1.c50')).of('location');
    hold(
      `a missing slash is redirected on the same host (${to})`,
      new URL(to, at).href === `${at}how-far/?reach=v1.c50`,
    );
  }

  const browser = await launch();
  try {
    const tab = await browser.newPage();
    let noise: string[] = [];
    tab.on('console', (m) => m.type() === 'error' && noise.push(m.text()));
    tab.on('pageerror', (e) => noise.push(e.message));
    tab.on(
      'request',
      (r) => !r.url().startsWith(origin) && !/^(data|blob):/.test(r.url()) && noise.push(`asked ${r.url()}`),
    );
    const visits = [
      '',
      'how-far/?reach=v1.c50#reach',
      'lab/',
      's/how-far/reach/?reach=v1.c50',
      'embed/reach/?reach=v1.c50',
      'book/',
    ];
    for (const address of [
      ...visits,
      ...(lazy ? ['how-far?reach=v1.c50#reach', 'embed/reach?theme=dark', 's/how-far/reach'] : []),
    ]) {
      noise = [];
      await tab.goto(at + address);
      const { figures, awake } = await wakeAll(tab);
      hold(`/${address}: ${awake} of ${figures} figures awake`, awake === figures);
      const styled = await tab.evaluate(() => getComputedStyle(document.body).fontFamily);
      hold(`/${address} is styled`, /Source Serif|Inter/.test(styled));
      // A browser asks ahead before the address is right; those come to nothing.
      const told = /[^/]$/.test(address.replace(/[?#].*/, '')) ? noise.filter((line) => !line.includes('404')) : noise;
      hold(`/${address} says ${told[0]}`, told.length === 0);
    }
    noise = [];
    await tab.goto(`${at}how-far/`);
    await tab.locator('a[rel=next]').click();
    await tab.waitForLoadState();
    hold('the next chapter stays below the path', tab.url().startsWith(at));
    hold(`then: ${noise[0]}`, noise.length === 0);
  } finally {
    await browser.close();
  }
  return wrong;
}

let failed = false;
try {
  mkdirSync(path.join(root, BASE), { recursive: true });
  cpSync(OUT, path.join(root, BASE), { recursive: true });
  // Servers may run as somebody else.
  chmodSync(work, 0o755);
  const own = await serve({ root: OUT, port: 0, base: BASE, host: '127.0.0.1' });
  const hosts = [
    { name: 'our own server', port: own.port, stop: own.close },
    await nginx(false),
    await nginx(true),
    await caddy(),
    await apache(),
  ];
  console.log(`The release below ${BASE}/; policy: ${contentPolicy()}\n`);
  for (const host of hosts) {
    if (typeof host === 'string') {
      console.log(`–  ${host}`);
      continue;
    }
    const wrong = await tryCore(host);
    await host.stop();
    failed ||= wrong.length > 0;
    console.log(`${wrong.length === 0 ? '✓' : '✗'}  ${host.name}${wrong.map((line) => `\n     ${line}`).join('')}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
