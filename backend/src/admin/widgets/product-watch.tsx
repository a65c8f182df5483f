import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container } from "@medusajs/ui"
import { RecognitionPage } from "@ocop/shared/decision"
import { StopPage } from "@ocop/shared/sale-stop"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { read } from "../api/desk-api"
import { Problem } from "../parts/problem"
import { useWords } from "../parts/use-words"
import { DECISIONS } from "../routes/quyet-dinh/query-key"

/** How many stars end soon, and how many notices stop sales now; each number opens its list. */
const ProductWatch = () => {
  const { say, locale } = useWords()
  const { data, error } = useQuery({ queryKey: [DECISIONS, "watch"], queryFn: countWatched })
  if (error) return <Problem error={error} />
  return (
    <Container className="flex flex-wrap gap-x-6 gap-y-2 px-6 py-3" data-desk>
      {data?.map(({ word, to, count }) => (
        <Link key={word} to={to} className="txt-small underline">
          {say(word)}: <strong className="tabular-nums">{count.toLocaleString(locale)}</strong>
        </Link>
      ))}
    </Container>
  )
}
export default ProductWatch

export const config = defineWidgetConfig({ zone: "product.list.before" })

async function countWatched() {
  const [window, late, stopped] = await Promise.all([
    read(RecognitionPage, "/recognitions?state=window"),
    read(RecognitionPage, "/recognitions?state=late"),
    read(StopPage, "/sale-stops?state=in_force"),
  ])
  return [
    { word: "star_state_window", to: "/cong-nhan?state=window", count: window.count },
    { word: "star_state_late", to: "/cong-nhan?state=late", count: late.count },
    { word: "work_stopped", to: "/tam-ngung?state=in_force", count: stopped.count },
  ] as const
}
