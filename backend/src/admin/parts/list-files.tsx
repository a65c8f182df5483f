import { Button } from "@medusajs/ui"
import { useWords } from "./use-words"

/** Names the list in the addresses of its files; `query`: what the screen asks of the backend. */
export type ListFiles = { table: string; query: URLSearchParams }

const FORMATS = ["xlsx", "csv", "print"] as const

/** The whole list as it is filtered, for other programs and for meetings. */
export function ListFileLinks({ table, query }: ListFiles) {
  const { say, locale } = useWords()
  const to = (format: string) =>
    `/admin/exports/${table}?${new URLSearchParams([...query, ["format", format], ["lang", locale]])}`
  return (
    <div role="group" aria-label={say("export_tools")} className="flex flex-wrap gap-2 px-6 py-3">
      {FORMATS.map((format) => (
        <Button key={format} asChild variant="transparent" size="small">
          {format === "print" ? (
            <a href={to(format)} target="_blank" rel="noreferrer">
              {say(`export_${format}`)}
            </a>
          ) : (
            <a href={to(format)} download>
              {say(`export_${format}`)}
            </a>
          )}
        </Button>
      ))}
    </div>
  )
}
