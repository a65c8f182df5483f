/** What keys do to the vowel before them, as Telex and as VNI have it. */
const TELEX_TONES = new Map([
  ["f", "\u0300"],
  ["s", "\u0301"],
  ["r", "\u0309"],
  ["x", "\u0303"],
  ["j", "\u0323"],
])
const VNI_TONES = new Map([
  ["2", "\u0300"],
  ["1", "\u0301"],
  ["3", "\u0309"],
  ["4", "\u0303"],
  ["5", "\u0323"],
])

const CIRCUMFLEX = "\u0302"
const BREVE = "\u0306"
const HORN = "\u031b"

/** The first vowel on which a tone stands when the others are not marked: "ia", "ua", "ay"; not that of "qu" and "gi". */
const NUCLEUS = /^((?:qu(?=[aeiouy])|gi(?=[aeouy])|[^aeiouy]*))((?:[aeiouy][\u0302\u0306\u031b]?)+)(.*)$/

/**
 * The word that somebody meant who typed Telex or VNI with the keyboard off: "banhs" and "ba1nh" are "bánh", "dduwowngf"
 * is "đường". Keys may stand where they are pressed or at the end of the word.
 *
 * @returns null where no key changes anything, or what comes out could be no Vietnamese word
 */
export function decodeKeys(typed: string): string | null {
  const word = typed.toLowerCase()
  if (!/^[a-z]+[a-z0-9]*$/.test(word)) return null
  return /\d/.test(word) ? decodeVni(word) : decodeTelex(word)
}

function decodeTelex(word: string): string | null {
  let tone = ""
  let rest = ""
  for (const [i, key] of [...word].entries()) {
    const isTone = TELEX_TONES.has(key) && /[aeiouyw]/.test(word.slice(0, i)) && tone === ""
    if (isTone) tone = TELEX_TONES.get(key) ?? ""
    else rest += key
  }
  const shaped = withFarKeys(rest.replace(/^dd/, "đ"))
    .replace(/([aeo])\1/g, `$1${CIRCUMFLEX}`)
    .replace(/uow/g, `u${HORN}o${HORN}`)
    .replace(/uwow?/g, `u${HORN}o${HORN}`)
    .replace(/aw/g, `a${BREVE}`)
    .replace(/([ou])w/g, `$1${HORN}`)
  return finish(word, shaped, tone)
}

/** "caafn" as it is pressed, and "canaf", "duongdw" by those who add the keys at the end of the word. */
function withFarKeys(word: string): string {
  return word
    .replace(/^d([a-z]+)d$/, "đ$1")
    .replace(/^([^aeiouyw]*?)([a-z]*?)([aeo])([bcghmnptiuy]+)\3$/, "$1$2$3$3$4")
    .replace(/^([^w]*?)(uo|[aou])([bcghmnptiuy]+)w$/, "$1$2w$3")
}

function decodeVni(word: string): string | null {
  let tone = ""
  let rest = ""
  for (const key of word) {
    if (VNI_TONES.has(key) && tone === "") tone = VNI_TONES.get(key) ?? ""
    else if (/[0-9]/.test(key) && !/[6789]/.test(key)) return null
    else rest += key
  }
  let letters = rest.replace(/[6-9]/g, "")
  const keys = new Set(rest.match(/[6-9]/g) ?? [])
  if (keys.has("9")) letters = letters.replace("d", "đ")
  if (keys.has("6")) letters = letters.replace(/[aeo]/, (vowel) => vowel + CIRCUMFLEX)
  if (keys.has("8")) letters = letters.replace("a", `a${BREVE}`)
  if (keys.has("7")) letters = letters.replace(/uo|[uo]/, (vowels) => [...vowels].map((v) => v + HORN).join(""))
  return finish(word, letters, tone)
}

/** Sets the tone on its vowel, by the rules of the old style. */
function finish(typed: string, shaped: string, tone: string): string | null {
  if (/[wfjz0-9]/.test(shaped)) return null
  const parts = NUCLEUS.exec(shaped)
  if (!parts) return null
  const [, onset = "", vowels = "", coda = ""] = parts
  if (!/^(?:ch|ng|nh|[cmnpt])?$/.test(coda)) return null
  const word = (onset + (tone === "" ? vowels : withTone(vowels, tone, coda)) + coda).normalize("NFC")
  return word === typed ? null : word
}

function withTone(vowels: string, tone: string, coda: string): string {
  const letters = vowels.match(/[aeiouy][\u0302\u0306\u031b]?/g) ?? []
  const marked = letters.findLastIndex((letter) => letter.length > 1)
  const usual = letters.length === 1 || (letters.length === 2 && coda === "") ? 0 : 1
  const place = marked >= 0 ? marked : usual
  return letters.map((letter, i) => (i === place ? letter + tone : letter)).join("")
}
