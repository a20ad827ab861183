/** How to serve the site, as settings that a host takes: shown on the page for those who host a copy, packed into the archive, and tried by `npm run hosts`. */
import { contentPolicy } from './policy';

/** The settings of one host. */
export interface HostSnippet {
  /** its name */
  host: string;
  /** what the file is called in the archive */
  file: string;
  /** one sentence: where it goes */
  goes: string;
  text: string;
}

/** Where a copy lies. */
export interface Place {
  /** path of the site on its host, without its last slash: "" or "/deep/er" */
  base: string;
  /** folder below which that path is found: the files lie in `root + base` */
  root: string;
}

const KEPT = 'public, max-age=31536000, immutable';
const BRIEF = 'public, max-age=600';
/** Files in _islands/ whose names change with their content; classic.js keeps its name. */
const HASHED = '[-.][0-9A-Za-z]{8,}\\.[a-z0-9]+$';
const REFERRER = 'strict-origin-when-cross-origin';

const nginx = ({ base, root }: Place): string => `# nginx: put this into a server block.
root ${root};
include /etc/nginx/mime.types;
types { text/markdown md; text/plain bib; }

# Without this line dashes and quotation marks in Markdown and llms.txt come out as strange letters.
charset utf-8;
charset_types text/plain text/markdown text/css text/xml application/json application/javascript text/javascript application/atom+xml image/svg+xml;

# Redirects to the last slash keep the reader's host and port, also behind a proxy.
absolute_redirect off;

location ${base}/ {
    try_files $uri $uri/ =404;
    error_page 404 ${base}/404.html;
    add_header Cache-Control "${BRIEF}";
    add_header X-Content-Type-Options nosniff;
    add_header Referrer-Policy ${REFERRER};
    add_header Content-Security-Policy "${contentPolicy()}";
}
# Embeds and the page for unknown addresses state a policy of their own. No X-Frame-Options here.
location ${base}/embed/ {
    try_files $uri $uri/ =404;
    add_header Cache-Control "${BRIEF}";
    add_header X-Content-Type-Options nosniff;
}
location = ${base}/404.html {
    internal;
    add_header Cache-Control "no-cache";
}
location ~ "^${base}/(_next/static/|_islands/.*${HASHED})" {
    add_header Cache-Control "${KEPT}";
    add_header X-Content-Type-Options nosniff;
}
`;

const caddy = ({
  base,
  root,
}: Place): string => `# Caddy: put this into a site block. Most charsets are right by themselves.
root * ${root}
encode zstd gzip
file_server

@markdown path ${base}/*.md
header @markdown Content-Type "text/markdown; charset=utf-8"
@bibtex path ${base}/*.bib
header @bibtex Content-Type "text/plain; charset=utf-8"

# Embeds state a policy of their own. No X-Frame-Options for them.
@pages {
    path ${base}/*
    not path ${base}/embed/* ${base}/404.html
}
header @pages Content-Security-Policy "${contentPolicy()}"
header X-Content-Type-Options nosniff
header Referrer-Policy ${REFERRER}

@kept path_regexp ^${base}/(_next/static/|_islands/.*${HASHED})
header @kept Cache-Control "${KEPT}"
@brief not path_regexp ^${base}/(_next/static/|_islands/.*${HASHED})
header @brief Cache-Control "${BRIEF}"

# To the last slash, with the settings of a figure that a link carries; file_server alone would drop them.
@bare_query {
    file {path}/index.html
    not path */
    expression {query} != ""
}
redir @bare_query {path}/?{query} 308
@bare {
    file {path}/index.html
    not path */
    expression {query} == ""
}
redir @bare {path}/ 308

handle_errors {
    rewrite * ${base}/404.html
    header -Content-Security-Policy
    header Cache-Control no-cache
    file_server
}
`;

const apache = ({
  base,
}: Place): string => `# Apache: lies in the site's folder as .htaccess (AllowOverride FileInfo Indexes Options).
DirectoryIndex index.html
DirectorySlash On
Options -Indexes
ErrorDocument 404 ${base}/404.html
AddDefaultCharset UTF-8
AddCharset UTF-8 .md .txt .bib .json .xml .css .js .svg
AddType text/markdown .md
AddType text/plain .bib
AddType font/woff2 .woff2
<IfModule mod_headers.c>
    Header set X-Content-Type-Options nosniff
    Header set Referrer-Policy ${REFERRER}
    Header set Cache-Control "${BRIEF}"
    # Embeds and the page for unknown addresses state a policy of their own. No X-Frame-Options for embeds.
    Header set Content-Security-Policy "${contentPolicy()}" "expr=%{REQUEST_URI} !~ m#/(embed/|404\\.html)# && %{REQUEST_STATUS} != 404"
    <FilesMatch "${HASHED}">
        Header set Cache-Control "${KEPT}"
    </FilesMatch>
</IfModule>
`;

const headers = ({ base }: Place): string => `# Netlify, Cloudflare Pages: lies in the site's folder as _headers.
${base}/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: ${REFERRER}
${base}/_next/static/*
  Cache-Control: ${KEPT}
${base}/md/*
  Content-Type: text/markdown; charset=utf-8
${base}/llms.txt
  Content-Type: text/plain; charset=utf-8
${base}/references.bib
  Content-Type: text/plain; charset=utf-8
`;

const pages = ({ base }: Place): string => `GitHub Pages
------------
Push the files as they are; .nojekyll is among them, and without it the folders that begin with a line are left out.
Redirects to the last slash, charsets and the page for unknown addresses work by themselves. Headers cannot be set:
each page states its content policy in its head. A project's site lies below its name, so the page for unknown
addresses needs the public address:

    node set-address.mjs https://NAME.github.io${base || '/PROJECT'}
`;

const store = (): string => `Object stores (S3 and its like)
-------------------------------
Serve them as a website, with index.html as the index document and 404.html as the error document: then an address
without its last slash is redirected. Where a network of caches asks the store itself, let it add index.html to
addresses that end in a slash; one that also answers addresses without the slash is fine, pages put those right.
A store tells types as they were when a file was put there, so name the charset:

    put site/            with  Cache-Control: ${BRIEF}
    put **/*.html        as    text/html; charset=utf-8
    put **/*.md          as    text/markdown; charset=utf-8
    put *.txt *.bib      as    text/plain; charset=utf-8
    put **/*.xml         as    application/xml; charset=utf-8
    put _next/static/    with  Cache-Control: ${KEPT}
    put _islands/        with  the same, but not _islands/classic.js, which keeps its name
`;

/** The settings of every host that we tell of. */
export const hostSnippets = (place: Place = { base: '', root: '/var/www/site' }): HostSnippet[] => [
  { host: 'nginx', file: 'nginx.conf', goes: 'Into a server block.', text: nginx(place) },
  { host: 'Caddy', file: 'Caddyfile', goes: 'Into a site block.', text: caddy(place) },
  { host: 'Apache', file: 'apache.htaccess', goes: 'As .htaccess in the site’s folder.', text: apache(place) },
  {
    host: 'Netlify, Cloudflare Pages',
    file: '_headers',
    goes: 'As _headers in the site’s folder.',
    text: headers(place),
  },
  { host: 'GitHub Pages', file: 'github-pages.txt', goes: 'Nothing to set; one thing to know.', text: pages(place) },
  { host: 'Object stores', file: 'object-stores.txt', goes: 'Types and caching, file by file.', text: store() },
];
