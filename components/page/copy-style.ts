/** Looks of the copy menu and of the bar beside selected words; they come with the code that shows them. */
export const COPY_STYLE = `
.copy-menu,
.copy-bar {
  position: fixed;
  z-index: 28;
  display: flex;
  background: var(--paper);
  color: var(--ink);
  border: 1px solid var(--control);
  border-radius: 6px;
  padding: 0.25rem;
  font: 500 0.875rem / 1.3 var(--sans);
  font-style: normal;
  white-space: nowrap;
  box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
  user-select: none;
  -webkit-user-select: none;
}
:is(.copy-menu, .copy-bar)::before {
  content: "Copy";
  align-self: center;
  padding: 0 0.35rem 0 0.7rem;
  color: var(--ink-2);
}
.copy-menu::before {
  align-self: start;
  padding-block: 0.25rem;
}
/* A bar on the smallest screens has room for its buttons alone. */
@media (max-width: 24rem) {
  .copy-bar::before {
    display: none;
  }
}
.copy-menu {
  flex-direction: column;
  min-width: min(13rem, calc(100vw - 1rem));
  max-width: calc(100vw - 1rem);
  white-space: normal;
}
/* On a low window (a phone on its side, 400 % zoom) they scroll; in a flex box buttons would shrink first. */
.copy-menu,
.copy-bar {
  max-height: calc(100% - 1rem);
  overflow-y: auto;
  overscroll-behavior: contain;
}
.copy-menu > button {
  flex: none;
}
.copy-bar {
  flex-wrap: wrap;
  max-width: calc(100vw - 1rem);
}
.copy-bar[hidden] {
  display: none;
}
.copy-menu button,
.copy-bar button {
  min-height: 2.25rem;
  padding: 0.25rem 0.7rem;
  border-radius: 4px;
  text-align: left;
  cursor: pointer;
}
.copy-bar button {
  padding: 0.25rem clamp(0.35rem, 1.6vw, 0.7rem);
}
:is(.copy-menu, .copy-bar) button:hover,
.copy-menu button:focus {
  background: var(--lit);
}
@media (pointer: coarse) {
  .copy-menu button,
  .copy-bar button {
    min-height: 2.75rem;
  }
}
@media (prefers-reduced-motion: no-preference) {
  .copy-menu,
  .copy-bar {
    animation: copy-appear 120ms ease-out;
  }
}
@keyframes copy-appear {
  from {
    opacity: 0;
    transform: translateY(-3px);
  }
}
`;
