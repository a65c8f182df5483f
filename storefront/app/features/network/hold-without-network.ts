/**
 * Without a network, links to other pages and forms do nothing: a page whose script has not come yet would give way to
 * the browser's own page. What was pressed last is held; a form is sent as it is filled in when it is pressed again.
 *
 * @returns presses it again; pressed in vain it is held once more
 */
export function holdWithoutNetwork(tell: (isHeld: boolean) => void): () => void {
  let press: (() => void) | null = null
  const again = () => {
    const held = press
    press = null
    tell(false)
    held?.()
  }
  const hold = (event: Event) => {
    if (navigator.onLine || event.defaultPrevented) return
    const found = event.type === "submit" ? pressOf(event as SubmitEvent) : linkOf(event as MouseEvent)
    if (found === null) return
    event.preventDefault()
    event.stopImmediatePropagation()
    press = found
    tell(true)
  }
  // Before React hears of it.
  window.addEventListener("click", hold, true)
  window.addEventListener("submit", hold, true)
  return again
}

function pressOf({ target, submitter }: SubmitEvent): (() => void) | null {
  return target instanceof HTMLFormElement ? () => target.requestSubmit(submitter) : null
}

/** Of a link that leads from this page to another one of ours, here. */
function linkOf(event: MouseEvent): (() => void) | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null
  if (!(link instanceof HTMLAnchorElement) || link.target !== "" || link.hasAttribute("download")) return null
  const isHere = link.pathname === location.pathname && link.search === location.search && link.hash !== ""
  return link.origin === location.origin && !isHere ? () => link.click() : null
}
