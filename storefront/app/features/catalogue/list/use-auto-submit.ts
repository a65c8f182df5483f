import { useEffect, useRef, type RefObject } from "react"
import { useNavigation, useSubmit } from "react-router"

const PAUSE_MS = 400

/**
 * With a script, ticking a filter is enough: the form is sent after a pause, and the focus stays on what was ticked.
 * When the answer has come the boxes follow it, unless something else has been changed meanwhile.
 */
export function useAutoSubmit(form: RefObject<HTMLFormElement | null>, answer: unknown): () => void {
  const submit = useSubmit()
  const { state } = useNavigation()
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  useEffect(() => {
    if (state === "idle" && timer.current === null) form.current?.reset()
  }, [form, answer, state])

  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current)
    },
    [],
  )

  return () => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      timer.current = null
      if (form.current !== null) void submit(form.current, { replace: true, preventScrollReset: true })
    }, PAUSE_MS)
  }
}
