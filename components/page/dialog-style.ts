/** Looks of every dialog of the site. */
export const DIALOG_STYLE = `
.asked { margin: 8vh auto auto; width: min(44rem, 100vw - 1.5rem); max-height: 84vh; padding: 0; overflow: hidden;
  color: var(--ink); background: var(--paper); border: 1px solid var(--rule); border-radius: 10px;
  box-shadow: 0 12px 40px rgb(0 0 0 / .25); font-family: var(--sans); font-size: 1rem; }
.asked[open] { display: flex; flex-direction: column; }
.asked::backdrop { background: rgb(0 0 0 / .4); }
.asked-head { display: flex; align-items: center; gap: .5rem; padding: .75rem 1rem; border-bottom: 1px solid var(--rule); }
.asked-head h2 { margin: 0; flex: 1; font: inherit; font-weight: 600; }
.asked-body { overflow-y: auto; overscroll-behavior: contain; padding: 1rem; }
.asked button { min-height: 44px; min-width: 44px; padding: 0 .75rem; font: inherit; color: var(--ink); background: none;
  border: 1px solid var(--control); border-radius: 6px; cursor: pointer; }
.asked button:hover { background: var(--paper-2); }
.asked :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
`;
