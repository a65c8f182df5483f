import { Button, Text } from "@medusajs/ui"
import { OrganizationList } from "@ocop/shared/joining"
import { read } from "../api/desk-api"
import { MakerSearch, type Maker } from "./maker-search"
import { useWords } from "./use-words"

async function findMakers(q: string) {
  const query = new URLSearchParams({ status: "verified", q })
  return (await read(OrganizationList, `/organizations?${query}`)).organizations
}

type MakerChoiceProps = { maker: Maker | null; onChoose: (maker: Maker | null) => void }

/** The one verified seller that something is for, found by its name; without one it is for all of them. */
export function MakerChoice({ maker, onChoose }: MakerChoiceProps) {
  const { say } = useWords()
  if (maker === null) return <MakerSearch find={findMakers} onChoose={onChoose} />
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Text weight="plus" lang="vi">
        {maker.name}
      </Text>
      <Button type="button" variant="secondary" onClick={() => onChoose(null)}>
        {say("subject_change")}
      </Button>
    </div>
  )
}
