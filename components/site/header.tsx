import { HeadControls } from './head-controls';

/** The bar at the top of every page. @param contents address of the path of chapters */
export function Header({ siteName, here }: { siteName: string; here: string }) {
  const links = [
    { href: '/start/', text: 'Start' },
    { href: '/#path', text: 'Contents', contents: true },
    { href: '/people-say/', text: 'People say' },
    { href: '/lab/', text: 'Workbench' },
    // On a phone these two are found at the end of the page.
    { href: '/glossary/', text: 'Glossary', wide: true },
    { href: '/references/', text: 'Sources', wide: true },
    { href: '/about/', text: 'About' },
  ];
  return (
    <header className="site-header">
      <a href="#main" className="skip">
        Skip to the text
      </a>
      <div className="site-bar">
        <a href="/" className="site-name" aria-current={here === '/' ? 'page' : undefined}>
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
            <path d="M12 3 4 21h16z" className="fill-lamp-fill" opacity=".35" />
            <circle cx="12" cy="5" r="3" className="fill-lamp" />
          </svg>
          {siteName}
        </a>
        <nav aria-label="Site">
          <ul>
            {links.map(({ href, text, wide, contents }) => (
              <li key={href} className={wide ? 'wide-only' : undefined}>
                <a
                  href={href}
                  data-contents={contents ? '' : undefined}
                  aria-current={href === here ? 'page' : undefined}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <HeadControls />
      </div>
    </header>
  );
}
