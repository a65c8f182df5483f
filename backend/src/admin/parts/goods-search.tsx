import { Button, Input, Label, Text } from "@medusajs/ui"
import { FoundGoods } from "@ocop/shared/decision"
import { useQuery } from "@tanstack/react-query"
import { useDeferredValue, useId, useState } from "react"
import { read } from "../api/desk-api"
import { Problem } from "./problem"
import { useWords } from "./use-words"

type GoodsSearchProps = { label?: string; chosen: string[]; onChoose: (good: FoundGoods["goods"][number]) => void }

/** Goods by their name or their maker's, to be put into a form one by one. */
export function GoodsSearch({ label, chosen, onChoose }: GoodsSearchProps) {
  const { say } = useWords()
  const id = useId()
  const [typed, setTyped] = useState("")
  const q = useDeferredValue(typed.trim())
  const { data, error } = useQuery({
    queryKey: ["official-goods", q],
    queryFn: () => read(FoundGoods, `/official-goods?${new URLSearchParams({ q })}`),
    enabled: q.length > 1,
  })
  const goods = data?.goods.filter((good) => !chosen.includes(good.id))
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id}>{label ?? say("goods_search")}</Label>
      <Input id={id} value={typed} autoComplete="off" onChange={({ target }) => setTyped(target.value)} />
      {error && <Problem error={error} />}
      <div role="status">{q.length > 1 && goods?.length === 0 && <Text>{say("goods_none")}</Text>}</div>
      {q.length > 1 && (
        <ul className="flex flex-wrap gap-2">
          {goods?.map((good) => (
            <li key={good.id}>
              <Button
                type="button"
                variant="secondary"
                lang="vi"
                onClick={() => {
                  onChoose(good)
                  setTyped("")
                }}
              >
                {`+ ${good.title} · ${good.maker}`}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
