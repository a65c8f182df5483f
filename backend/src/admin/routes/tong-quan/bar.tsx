/** How much of a whole a part is; the number stands beside it. */
export function Bar({ part, whole }: { part: number; whole: number }) {
  const width = whole === 0 ? 0 : Math.min(100, (100 * part) / whole)
  return (
    <svg aria-hidden viewBox="0 0 100 8" preserveAspectRatio="none" className="block h-2 w-full rounded-sm">
      <rect width="100" height="8" className="fill-ui-bg-component" />
      <rect width={width} height="8" className="fill-ui-fg-interactive" />
    </svg>
  )
}
