/** The assistant's mark: an agent that has an eye. */
export function AgentMark() {
  return (
    <svg viewBox="0 0 20 20" className="mt-0.5 h-4 w-4 shrink-0" aria-hidden="true">
      <path
        d="M10 1.2L18 5.8V14.2L10 18.8L2 14.2V5.8Z"
        className="fill-agent-soft stroke-agent"
        strokeWidth={1.6}
        strokeLinejoin="round"
      />
      <circle cx={10} cy={10} r={3.2} className="fill-agent" />
    </svg>
  );
}

/** The viewer's mark: an eye. */
export function EyeMark() {
  return (
    <svg viewBox="0 0 24 16" className="h-4 w-6 shrink-0" aria-hidden="true">
      <path
        d="M1.5 8C5 2.6 8.4 1.4 12 1.4S19 2.6 22.5 8C19 13.4 15.6 14.6 12 14.6S5 13.4 1.5 8Z"
        className="fill-lit stroke-lamp"
        strokeWidth={1.6}
        strokeLinejoin="round"
      />
      <circle cx={12} cy={8} r={3.4} className="fill-lamp" />
    </svg>
  );
}
