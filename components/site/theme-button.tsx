/** Switches between light and dark; hidden until scripts run. Behaviour: components/page/page.ts. */
export function ThemeButton() {
  return (
    <button
      type="button"
      className="theme-button needs-js"
      data-theme-button=""
      aria-label="Switch between light and dark"
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
      </svg>
    </button>
  );
}
