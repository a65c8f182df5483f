/** How long a request waits before it is sent again, if nothing else tells that there is a network. */
const AGAIN_MS = 5_000

/** How many requests wait, and how many of them are forms that were sent. */
export type Waiting = { all: number; sent: number }

export type Outage = {
  /** Each time that one begins to wait, or no longer does. */
  tell: (waiting: Waiting) => void
  /** Calls back when it is worth trying again; what is returned ends that. */
  onChance: (again: () => void) => () => void
}

/**
 * `fetch` that keeps what a page asks for its data, or sends by a form, until the shop can be reached: the page stays
 * with all that was typed, where it would give way to a page of failure. Sent twice is done once, as with any form here.
 * A request that the page itself gives up ends as ever.
 */
export function patientFetch(send: typeof fetch, outage: Outage): typeof fetch {
  const waiting: Waiting = { all: 0, sent: 0 }
  const count = (by: 1 | -1, isSent: boolean) => {
    waiting.all += by
    if (isSent) waiting.sent += by
    outage.tell(waiting)
  }
  return async (input, init) => {
    if (!isOfPage(input)) return send(input, init)
    const isSent = init?.method === "POST"
    let isOut = false
    try {
      for (;;) {
        try {
          return await send(input, init)
        } catch (error) {
          if (!(error instanceof TypeError)) throw error
        }
        if (!isOut) count(1, isSent)
        isOut = true
        await chance(outage, init?.signal)
      }
    } finally {
      if (isOut) count(-1, isSent)
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
