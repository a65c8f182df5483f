import type { Stars } from "@ocop/shared/stars"
import satori from "satori"
import sharp from "sharp"
import { SHOP_NAME } from "#app/features/meta/page-meta.ts"
import { sealAt } from "#app/features/picture/seal.ts"
import { INK, JADE, RICE, STAMP, TURMERIC } from "#app/features/picture/palette.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { SHARE_HEIGHT, SHARE_WIDTH } from "./address.ts"
import type { Made } from "./cache.server.ts"
import type { ShareFace } from "./faces.server.ts"
import { shareFonts } from "./fonts.server.ts"
import { squarePicture, type SquarePicture } from "./picture.server.ts"

const MUTED = "#5c4a57"
const PLAQUE = "#3b0f2e"
const SQUARE = 432
const STAR = "M12 1.8l3 6.6 7.2.8-5.4 4.9 1.5 7.1L12 17.6l-6.3 3.6 1.5-7.1L1.8 9.2 9 8.4z"

/** The picture that a page is shared with, 1200 × 630 as JPEG. */
export async function drawShareImage(face: ShareFace): Promise<Made> {
  const picture = face.picture && (await squarePicture(face.picture, SQUARE))
  const svg = await satori(<Share face={face} picture={picture} />, {
    width: SHARE_WIDTH,
    height: SHARE_HEIGHT,
    fonts: await shareFonts(),
  })
  const bytes = await sharp(Buffer.from(svg))
    .flatten({ background: RICE })
    .jpeg({ quality: 86, chromaSubsampling: "4:4:4", mozjpeg: true })
    .toBuffer()
  return { bytes, isKept: picture?.isWhole ?? true }
}

/** The head of the shop's pages, a picture, and a label beside it. */
function Share({ face, picture }: { face: ShareFace; picture: SquarePicture | null }) {
  return (
    <div style={{ ...column, width: "100%", height: "100%", background: RICE, fontFamily: "Encode Sans", color: INK }}>
      <div style={{ ...row, height: 92, padding: "0 48px", background: TURMERIC }}>
        <img src={svgUrl(SEAL)} width={60} height={60} alt="" />
        <div style={{ ...display, marginLeft: 16, fontSize: 44 }}>{SHOP_NAME}</div>
      </div>
      <img src={svgUrl(SCALES)} width={SHARE_WIDTH} height={27} alt="" />
      <div style={{ ...row, flexGrow: 1, padding: "0 48px" }}>
        <Square picture={picture} />
        <Label face={face} />
      </div>
    </div>
  )
}

function Square({ picture }: { picture: SquarePicture | null }) {
  const frame = {
    ...row,
    position: "relative" as const,
    border: `3px solid ${INK}`,
    borderRadius: 8,
    overflow: "hidden",
  }
  if (picture === null) {
    return (
      <div style={{ ...frame, width: SQUARE, height: SQUARE, justifyContent: "center", background: "#ffe3a0" }}>
        <img src={svgUrl(SEAL)} width={320} height={320} alt="" />
      </div>
    )
  }
  return (
    <div style={{ ...frame, width: SQUARE, height: SQUARE }}>
      <img src={picture.dataUrl} width={SQUARE} height={SQUARE} alt="" />
      {!picture.isPhoto && <div style={{ ...tag, position: "absolute", left: 12, bottom: 12 }}>{m.photo_drawn()}</div>}
    </div>
  )
}

function Label({ face: { stars, standing, title, lines, note } }: { face: ShareFace }) {
  return (
    <div style={{ ...column, flexGrow: 1, flexShrink: 1, width: 1, marginLeft: 44, justifyContent: "center" }}>
      {stars !== null && <Plaque stars={stars} />}
      {standing !== null && <div style={{ fontSize: 28, fontWeight: 600, color: MUTED }}>{standing.normalize()}</div>}
      <div style={{ ...display, ...clamped(4), marginTop: 12, fontSize: sizeOf(title), lineHeight: 1.22 }}>
        {title.normalize()}
      </div>
      {lines.map((line, index) => (
        <div key={line} style={{ ...clamped(2), marginTop: index === 0 ? 16 : 6, fontSize: 28, lineHeight: 1.4 }}>
          {line.normalize()}
        </div>
      ))}
      {note !== null && <div style={{ ...tag, marginTop: 22, alignSelf: "flex-start" }}>{note}</div>}
    </div>
  )
}

/** Only for a star that is in force. */
function Plaque({ stars }: { stars: Stars }) {
  return (
    <div
      style={{
        ...row,
        alignSelf: "flex-start",
        padding: "8px 14px",
        borderRadius: 6,
        background: PLAQUE,
        marginBottom: 6,
      }}
    >
      <div style={{ fontSize: 27, fontWeight: 600, color: RICE, marginRight: 12 }}>OCOP</div>
      {Array.from({ length: stars }, (_, i) => (
        <svg key={i} width={34} height={34} viewBox="0 0 24 24">
          <path d={STAR} fill={TURMERIC} />
        </svg>
      ))}
    </div>
  )
}

/** Long names are smaller, so that four lines hold them. */
function sizeOf(title: string): number {
  if (title.length <= 28) return 66
  return title.length <= 56 ? 54 : 44
}

const row = { display: "flex" as const, alignItems: "center" as const }
const column = { display: "flex" as const, flexDirection: "column" as const }
const display = { fontFamily: "Piazzolla", fontWeight: 800, textWrap: "balance" as const }
const tag = {
  display: "flex" as const,
  padding: "4px 12px",
  fontSize: 22,
  color: INK,
  background: RICE,
  border: `2px solid ${INK}`,
  borderRadius: 5,
}

/** Satori counts lines of blocks only. */
function clamped(lines: number) {
  return { display: "block" as const, lineClamp: lines }
}

const SEAL = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${sealAt(50, 50, 50, STAMP)}</svg>`

/** The band under the head of every page. */
const SCALES = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="27" viewBox="0 0 800 18"><defs><pattern id="s" width="36" height="18" patternUnits="userSpaceOnUse"><path fill="${TURMERIC}" stroke="${INK}" stroke-width="1.5" d="M-1-2v3a9.5 9.5 0 0 0 19 0v-3zM18-2v3a9.5 9.5 0 0 0 19 0v-3z"/><path fill="${STAMP}" d="M4 0a4.5 4.5 0 0 0 9 0z"/><path fill="${JADE}" d="M23 0a4.5 4.5 0 0 0 9 0z"/></pattern></defs><path fill="url(#s)" d="M0 0h800v18H0z"/></svg>`

function svgUrl(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`
}
