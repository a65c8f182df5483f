import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { GoodsSearch } from "./goods-search"
import { useWords } from "./use-words"

type Good = { id: string; title: string; maker: string }
type GoodPickerProps = { chosen: Good; onChoose: (good: Good) => void }

/** A product that stays chosen until another one is. */
export function GoodPicker({ chosen, onChoose }: GoodPickerProps) {
  const { say } = useWords()
  const [isSearching, setSearching] = useState(false)
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <Text>
          {say("subject_product")}: <strong lang="vi">{`${chosen.title} · ${chosen.maker}`}</strong>
        </Text>
        {!isSearching && (
          <Button type="button" variant="secondary" onClick={() => setSearching(true)}>
            {say("subject_change")}
          </Button>
        )}
      </div>
      {isSearching && (
        <GoodsSearch
          label={say("subject_find_product")}
          chosen={[chosen.id]}
          onChoose={({ id, title, maker }) => {
            onChoose({ id, title, maker })
            setSearching(false)
          }}
        />
      )}
    </div>
  )
}
