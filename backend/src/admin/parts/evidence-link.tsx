import { useOfficial } from "./use-official"
import { useWords } from "./use-words"

/** The way to a paper as shoppers see it. `of`: which paper, for who hears links alone. */
export function EvidenceLink({ id, of }: { id: string; of: string }) {
  const { say } = useWords()
  const { shop_url } = useOfficial()
  if (shop_url === "") return null
  return (
    <a
      href={`${shop_url}/chung-nhan/${id}`}
      target="_blank"
      rel="noreferrer"
      className="txt-small underline"
      aria-label={say("evidence_of", { of })}
    >
      {say("evidence_in_shop")}
    </a>
  )
}
