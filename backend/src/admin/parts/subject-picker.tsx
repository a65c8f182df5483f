import { Button, Text } from "@medusajs/ui"
import { FoundMakers } from "@ocop/shared/sale-stop"
import { read } from "../api/desk-api"
import { GoodsSearch } from "./goods-search"
import { MakerSearch } from "./maker-search"
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
      <MakerSearch
        find={async (q) => (await read(FoundMakers, `/official-makers?${new URLSearchParams({ q })}`)).makers}
        onChoose={({ id, name }) => onChoose({ product_id: "", organization_id: id, name })}
      />
    </div>
  )
}
