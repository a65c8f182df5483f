import { useEffect, useRef, type ChangeEvent, type FocusEvent, type RefObject } from "react"
import { useNavigation, useSubmit } from "react-router"

const PAUSE_MS = 400

/** What a form needs to send itself. */
type AutoSubmit = {
  onChange: (event: ChangeEvent<HTMLFormElement>) => void
  onBlur: (event: FocusEvent<HTMLFormElement>) => void
  onSubmit: () => void
}

/**
 * With a script, ticking a filter is enough: the form is sent after a pause, and the focus stays on what was ticked. A
 * text is sent when one leaves it, for half a price is another price; Enter sends it at once. When the answer has come
 * the boxes follow it, unless something else has been changed meanwhile.
 */
export function useAutoSubmit(form: RefObject<HTMLFormElement | null>, answer: unknown): AutoSubmit {
  const submit = useSubmit()
  const { state } = useNavigation()
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  useEffect(() => {
    if (state === "idle" && timer.current === null && !isTypedIn(form.current)) form.current?.reset()
  }, [form, answer, state])

  useEffect(() => () => stop(), [])

  function stop() {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
  }

  function submitSoon() {
    stop()
    timer.current = setTimeout(() => {
      timer.current = null
      if (form.current === null) return
      void submit(filledFields(form.current), {
        action: new URL(form.current.action).pathname,
        replace: true,
        preventScrollReset: true,
      })
    }, PAUSE_MS)
  }

  return {
    onChange: ({ target }) => {
      if (!isText(target)) submitSoon()
    },
    onBlur: ({ target }) => {
      if (isText(target) && target.name !== "" && target.value !== target.defaultValue) submitSoon()
    },
    onSubmit: stop,
  }
}

/** What was left empty does not stand in the address. */
function filledFields(form: HTMLFormElement): URLSearchParams {
  const filled = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value !== "" ? [[name, value]] : [],
  )
  return new URLSearchParams(filled)
}

function isText(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === "text"
}

/** Half a price must not be wiped away by an answer to what was ticked before. */
function isTypedIn(form: HTMLFormElement | null): boolean {
  const { activeElement } = document
  return isText(activeElement) && activeElement.form === form && activeElement.value !== activeElement.defaultValue
}
