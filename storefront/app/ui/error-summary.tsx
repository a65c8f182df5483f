import { useEffect, useRef } from "react"
import { m } from "#app/i18n/paraglide/messages.js"

export type FormProblem = { message: string; /** The id of the input, without `#`. */ anchor?: string }

type ErrorSummaryProps = {
  problems: readonly FormProblem[]
  /** For a form that is sent while somebody still types in it: then the words are only read out. */
  leavesFocus?: boolean
}

/** On top of a form that was refused: what to mend, each a link to its place. Takes the focus when it appears. */
export function ErrorSummary({ problems, leavesFocus = false }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0 && !leavesFocus) box.current?.focus()
  }, [problems, leavesFocus])

  if (problems.length === 0) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-plate border-2 border-son-7 bg-son-1 p-4"
      aria-labelledby="can-sua"
    >
      <h2 id="can-sua" className="text-21">
        {m.error_summary({ n: problems.length })}
      </h2>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {problems.map(({ message, anchor }) => (
          <li key={`${anchor ?? ""} ${message}`}>
            {anchor ? (
              <a href={`#${anchor}`} className="font-semibold text-son-7">
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
