import { Button } from "@medusajs/ui"
import { RecognitionAnswer, type DeskRecognition } from "@ocop/shared/decision"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { post } from "../../../api/desk-api"
import { DecisionDrawer } from "../../../parts/decision-drawer"
import { GoodPicker } from "../../../parts/good-picker"
import { useWords } from "../../../parts/use-words"
import { useItemFields } from "../item-fields"

type CorrectProps = { recognition: DeskRecognition; onDone: (words: string) => Promise<void> }

/** A new version of a star, of the same product or of another one. */
export function Correct({ recognition, onDone }: CorrectProps) {
  const { say } = useWords()
  const goTo = useNavigate()
  const fields = useItemFields(recognition)
  const { id, product, organization } = recognition
  const [good, setGood] = useState({ id: product.id, title: product.title, maker: organization.name })
  return (
    <DecisionDrawer
      trigger={<Button variant="secondary">{say("correct")}</Button>}
      title={say("star_correct_title", { name: product.title })}
      hint={say("star_correct_hint")}
      action={say("correct")}
      before={<GoodPicker chosen={good} onChoose={setGood} />}
      fields={[...fields, { name: "reason", label: say("reason"), lines: 3, required: true, maxLength: 500 }]}
      onSend={async ({ stars, score = "", ...typed }) => {
        const said = {
          ...typed,
          product_id: good.id,
          stars: Number(stars),
          score: score === "" ? null : Number(score.replace(",", ".")),
        }
        const answer = await post(RecognitionAnswer, `/recognitions/${id}`, said)
        await onDone(say("was_corrected"))
        await goTo(`/cong-nhan/${answer.recognition.id}`)
      }}
    />
  )
}
