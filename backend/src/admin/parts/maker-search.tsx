import { Button, Input, Label, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useDeferredValue, useId, useState } from "react"
import { Problem } from "./problem"
import { useWords } from "./use-words"

export type Maker = { id: string; name: string }
type MakerSearchProps = {
  /** Organizations that whoever asks may see, by their name. */
  find: (q: string) => Promise<Maker[]>
  onChoose: (maker: Maker) => void
}

/** Finds one organization by its name. */
export function MakerSearch({ find, onChoose }: MakerSearchProps) {
  const { say } = useWords()
  const id = useId()
  const [typed, setTyped] = useState("")
  const q = useDeferredValue(typed.trim())
  const { data, error } = useQuery({ queryKey: ["makers", q], queryFn: () => find(q), enabled: q.length > 1 })
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id}>{say("subject_find_organization")}</Label>
      <Input id={id} value={typed} autoComplete="off" onChange={({ target }) => setTyped(target.value)} />
      {error && <Problem error={error} />}
      <div role="status">{q.length > 1 && data?.length === 0 && <Text>{say("makers_none")}</Text>}</div>
      {q.length > 1 && (
        <ul className="flex flex-wrap gap-2">
          {data?.map((maker) => (
            <li key={maker.id}>
              <Button type="button" variant="secondary" lang="vi" onClick={() => onChoose(maker)}>
                {`+ ${maker.name}`}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
