import { DRAFT_KEPT_DAYS, type GiftBox, type GiftDraftDocument } from "@ocop/shared/gift"
import { BoxChoice } from "#app/features/gift/box-choice.tsx"
import { giftPath } from "#app/features/gift/paths.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { Notice } from "#app/ui/notice.tsx"
import { START_IDS } from "./start-page.tsx"

type BoxStepProps = { gift: GiftDraftDocument; boxes: readonly GiftBox[] }

/** Another box of the same point; what is in the old one goes along. */
export function BoxStep({ gift, boxes }: BoxStepProps) {
  return (
    <div className="mt-4 space-y-4">
      {gift.box !== null && !gift.is_box_offered && <Notice tone="stop" title={m.giftbox_box_gone()} />}
      {boxes.length === 0 ? (
        <p>
          {m.giftbox_none()} <a href={href("/hop-qua")}>{m.giftbox_title()}</a>
        </p>
      ) : (
        <form method="post" action={href(giftPath(gift.key, "box"))} className="space-y-5">
          <input type="hidden" name="intent" value="box" />
          <input type="hidden" name="version" value={gift.version} />
          <fieldset id={START_IDS.box}>
            <legend className="sr-only">{m.giftbox_choose()}</legend>
            <ul className="grid gap-3 sm:grid-cols-2">
              {boxes.map((box) => (
                <li key={box.id}>
                  {/* What the point puts into a box is for gifts that begin with it. */}
                  <BoxChoice box={{ ...box, ready: [] }} value={box.id} isChosen={box.id === gift.box?.id} />
                </li>
              ))}
            </ul>
          </fieldset>
          <Button className="w-full sm:w-auto">{m.giftbox_choose_this()}</Button>
        </form>
      )}
      <p className="max-w-prose text-15 text-tro-7">{m.giftbox_keep({ n: DRAFT_KEPT_DAYS })}</p>
    </div>
  )
}
