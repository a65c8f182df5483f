import { Button, Input, Label, Text } from "@medusajs/ui"
import { FoundMakers } from "@ocop/shared/sale-stop"
import { useQuery } from "@tanstack/react-query"
import { useDeferredValue, useId, useState } from "react"
import { read } from "../api/desk-api"
import { GoodsSearch } from "./goods-search"
import { Problem } from "./problem"
import { useWords } from "./use-words"

/** What a paper is about: one of the ids, and "" for the other. */
export type PaperSubject = { product_id: string; organization_id: string; name: string }

type SubjectPickerProps = { chosen: PaperSubject | null; onChoose: (subject: PaperSubject | null) => void }

/** One product, or an organization as a whole. */
export function SubjectPicker({ chosen, onChoose }: SubjectPickerProps) {
  const { say } = useWords()
  if (chosen !== null) {
    return (
      <div className="flex flex-wrap items-center gap-3">
        <Text>
          {chosen.product_id === "" ? say("subject_organization") : say("subject_product")}:{" "}
          <strong lang="vi">{chosen.name}</strong>
        </Text>
        <Button type="button" variant="secondary" onClick={() => onChoose(null)}>
          {say("subject_change")}
        </Button>
      </div>
    )
  }
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <GoodsSearch
        label={say("subject_find_product")}
        chosen={[]}
        onChoose={({ id, title, maker }) =>
          onChoose({ product_id: id, organization_id: "", name: `${title} · ${maker}` })
        }
      />
      <MakerSearch onChoose={({ id, name }) => onChoose({ product_id: "", organization_id: id, name })} />
    </div>
  )
}

function MakerSearch({ onChoose }: { onChoose: (maker: FoundMakers["makers"][number]) => void }) {
  const { say } = useWords()
  const id = useId()
  const [typed, setTyped] = useState("")
  const q = useDeferredValue(typed.trim())
  const { data, error } = useQuery({
    queryKey: ["official-makers", q],
    queryFn: () => read(FoundMakers, `/official-makers?${new URLSearchParams({ q })}`),
    enabled: q.length > 1,
  })
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id}>{say("subject_find_organization")}</Label>
      <Input id={id} value={typed} autoComplete="off" onChange={({ target }) => setTyped(target.value)} />
      {error && <Problem error={error} />}
      <div role="status">{q.length > 1 && data?.makers.length === 0 && <Text>{say("makers_none")}</Text>}</div>
      {q.length > 1 && (
        <ul className="flex flex-wrap gap-2">
          {data?.makers.map((maker) => (
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
