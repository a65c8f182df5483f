import type { Card, Ribbon, Wrap } from "@ocop/shared/gift"

type ArtProps = { className?: string }

/** What stands on a card, in flat fields and ink. */
export function CardArt({ card, className = "" }: ArtProps & { card: Card }) {
  return (
    <svg viewBox="0 0 240 96" aria-hidden="true" className={className}>
      <rect width="240" height="96" className={FIELDS[card]} />
      {card === "lotus" && <Lotus />}
      {card === "boat" && <Boat />}
      {card === "apricot" && <Apricot />}
    </svg>
  )
}

const FIELDS: Readonly<Record<Card, string>> = {
  lotus: "fill-ngoc-2",
  boat: "fill-nghe-4",
  apricot: "fill-son-1",
}

function Lotus() {
  const petals = [-64, -32, 0, 32, 64]
  return (
    <g className="stroke-muc" strokeWidth="2">
      <path d="M0 84c40-12 80 10 120 0s80-10 120 2v10H0z" className="fill-ngoc-5" />
      {petals.map((turn) => (
        <path
          key={turn}
          d="M120 82c-14-14-16-40 0-60 16 20 14 46 0 60z"
          transform={`rotate(${turn} 120 82)`}
          className="fill-sen-3"
        />
      ))}
      <circle cx="120" cy="76" r="9" className="fill-nghe-4" />
    </g>
  )
}

function Boat() {
  const rowers = [62, 86, 110, 134, 158]
  return (
    <g className="stroke-muc" strokeWidth="2">
      <path d="M0 80c20-8 40 8 60 0s40-8 60 0 40 8 60 0 40-8 60 0v16H0z" className="fill-ngoc-5" />
      <path d="M16 44c10 22 34 32 104 32s96-12 108-38c-4 34-26 48-108 48S20 74 16 44z" className="fill-son-5" />
      {rowers.map((x) => (
        <g key={x}>
          <path d={`M${x} 58l-14 30`} fill="none" />
          <path d={`M${x - 6} 70c0-12 12-12 12 0z`} className="fill-hanh-7" />
          <circle cx={x} cy="54" r="6" className="fill-nghe-2" />
        </g>
      ))}
    </g>
  )
}

function Apricot() {
  const flowers = [
    { x: 62, y: 40, size: 1 },
    { x: 118, y: 58, size: 0.8 },
    { x: 168, y: 30, size: 1.1 },
  ]
  return (
    <g className="stroke-muc" strokeWidth="2">
      <path d="M0 88c50-4 60-30 110-34s70-32 130-36M84 66c10-20 20-28 34-34M150 42c10 6 18 14 22 24" fill="none" />
      {flowers.map(({ x, y, size }) => (
        <g key={x} transform={`translate(${x} ${y}) scale(${size})`}>
          {[0, 72, 144, 216, 288].map((turn) => (
            <ellipse key={turn} cx="0" cy="-13" rx="9" ry="12" transform={`rotate(${turn})`} className="fill-nghe-4" />
          ))}
          <circle r="6" className="fill-son-5" />
        </g>
      ))}
    </g>
  )
}

const PAPERS: Readonly<Record<Wrap, string>> = {
  oil_paper: "fill-nghe-2",
  bang_cloth: "fill-lua-2",
  lotus_paper: "fill-sen-3",
  none: "fill-gao",
}

/** A swatch of a wrap, of 48 by 32. */
export function WrapSwatch({ wrap, className = "" }: ArtProps & { wrap: Wrap }) {
  return (
    <svg viewBox="0 0 48 32" aria-hidden="true" className={className}>
      <rect x="1" y="1" width="46" height="30" className={`${PAPERS[wrap]} stroke-muc`} strokeWidth="1.5" />
      {wrap === "oil_paper" && <path d="M6 8h36M6 16h36M6 24h36" className="stroke-son-5" strokeWidth="2" />}
      {wrap === "bang_cloth" && (
        <path d="M8 1v30M16 1v30M24 1v30M32 1v30M40 1v30M1 8h46M1 16h46M1 24h46" className="stroke-lua-7" />
      )}
      {wrap === "lotus_paper" && (
        <path
          d="M24 26c-8-6-8-14 0-20 8 6 8 14 0 20zM12 26c-5-4-5-9 0-13M36 26c5-4 5-9 0-13"
          fill="none"
          className="stroke-son-7"
        />
      )}
      {wrap === "none" && <path d="M4 28L44 4" className="stroke-tro-5" strokeWidth="1.5" />}
    </svg>
  )
}

const RIBBON_FILLS: Readonly<Record<Ribbon, string>> = {
  none: "fill-gao",
  yellow: "fill-nghe-4",
  red: "fill-son-5",
}

/** A swatch of a ribbon. */
export function RibbonSwatch({ ribbon, className = "" }: ArtProps & { ribbon: Ribbon }) {
  return (
    <svg viewBox="0 0 48 32" aria-hidden="true" className={className}>
      {ribbon === "none" ? (
        <path d="M10 28L38 4" className="stroke-tro-5" strokeWidth="1.5" />
      ) : (
        <g className={`${RIBBON_FILLS[ribbon]} stroke-muc`} strokeWidth="1.5">
          <path d="M24 14C14 2 4 4 6 14s12 6 18 0zM24 14C34 2 44 4 42 14s-12 6-18 0zM24 14l-8 16 8-5 8 5z" />
        </g>
      )}
    </svg>
  )
}
