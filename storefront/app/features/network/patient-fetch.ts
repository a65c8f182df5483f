/** How long a request waits before it is sent again, if nothing else tells that there is a network. */
const AGAIN_MS = 5_000

export type Outage = {
  /** From when the first request waits until none does. */
  tell: (isOut: boolean) => void
  /** Calls back when it is worth trying again; what is returned ends that. */
  onChance: (again: () => void) => () => void
}

/**
 * `fetch` that keeps what a page asks for its data, or sends by a form, until the shop can be reached: the page stays
 * with all that was typed, where it would give way to a page of failure. Sent twice is done once, as with any form here.
 * A request that the page itself gives up ends as ever.
 */
export function patientFetch(send: typeof fetch, outage: Outage): typeof fetch {
  let waiting = 0
  return async (input, init) => {
    if (!isOfPage(input)) return send(input, init)
    let isOut = false
    try {
      for (;;) {
        try {
          return await send(input, init)
        } catch (error) {
          if (!(error instanceof TypeError)) throw error
        }
        if (!isOut) outage.tell(++waiting > 0)
        isOut = true
        await chance(outage, init?.signal)
      }
    } finally {
      if (isOut) outage.tell(--waiting > 0)
    }
  }
}

/** React Router asks for these; each is answered with data, or a form with what became of it. */
function isOfPage(input: RequestInfo | URL): boolean {
  const address = input instanceof Request ? input.url : input.toString()
  return /^[^?#]*\.data(?:[?#]|$)/.test(address)
}

function chance({ onChance }: Outage, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve) => {
    const again = () => {
      clearTimeout(timer)
      stop()
      signal?.removeEventListener("abort", again)
      resolve()
    }
    const timer = setTimeout(again, AGAIN_MS)
    const stop = onChance(again)
    signal?.addEventListener("abort", again)
    if (signal?.aborted) again()
  })
}
