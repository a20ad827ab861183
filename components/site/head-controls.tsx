const ICON = {
  viewBox: '0 0 24 24',
  width: 20,
  height: 20,
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  focusable: false,
} as const;

/**
 * Search, reading settings, and light or dark. Search is a link: without scripts it leads to a page that can be looked through.
 * Behaviour: components/page/reader.ts.
 */
export function HeadControls() {
  return (
    <div className="head-controls">
      <a href="/contents/" className="head-control" data-ask="find" aria-label="Search" aria-keyshortcuts="/ Control+K">
        <svg aria-hidden="true" {...ICON}>
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
      </a>
      <button type="button" className="head-control needs-js" data-ask="settings" aria-label="Reading settings">
        <svg aria-hidden="true" {...ICON}>
          <path d="M3 19 8.5 5 14 19M5 14.5h7M21 19v-8.5m0 4.2c0 2.6-1.2 4.4-3 4.4s-2.9-1.7-2.9-4.3 1.2-4.4 3-4.4 2.9 1.8 2.9 4.3z" />
        </svg>
      </button>
      <button
        type="button"
        className="head-control needs-js"
        data-theme-button=""
        aria-label="Switch between light and dark"
      >
        <svg aria-hidden="true" {...ICON}>
          <circle cx="12" cy="12" r="8" />
          <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" stroke="none" />
        </svg>
      </button>
    </div>
  );
}
