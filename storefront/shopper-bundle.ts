/** What makes the scripts of shoppers lighter than the tools make them by themselves. */
import type { Plugin } from "vite"

/** React Router without its warnings to developers: the package holds it, and nothing in it leads there. */
export const routerWithoutWarnings: Plugin = {
  name: "router-without-warnings",
  apply: "build",
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "client",
  async resolveId(source, importer) {
    if (source !== "react-router" && source !== "react-router/dom") return null
    const found = await this.resolve(source, importer, { skipSelf: true })
    return found && { ...found, id: found.id.replace("/dist/development/", "/dist/production/") }
  },
}

/** Each message as one function that chooses between two texts. */
export const shortMessages: Plugin = {
  name: "short-messages",
  apply: "build",
  applyToEnvironment: ({ name }) => name === "client",
  transform(code, id) {
    const short = /\/i18n\/paraglide\/messages\/\w+\.js$/.test(id) ? shortMessage(code) : null
    return short === null ? null : { code: short, map: null }
  },
}

const TEXT = /const (vi|en)_\w+ = \/\*\*.*?\*\/ \((i?)\) => \{\s*return \/\*\*.*?\*\/ \((`(?:[^`\\]|\\.)*`)\)\s*\};/gs

/** A compiled message of two plain texts, shorter; null for one that chooses between forms. */
export function shortMessage(code: string): string | null {
  const texts = [...code.matchAll(TEXT)]
  const vietnamese = texts.find(([, locale]) => locale === "vi")
  const english = texts.find(([, locale]) => locale === "en")
  const name = /^export const (\w+) = /m.exec(code)?.[1]
  if (texts.length !== 2 || !vietnamese || !english || name === undefined) return null
  return [
    `import { getLocale } from "../runtime.js"`,
    `export const ${name} = (i) => getLocale() === "en" ? ${english[3]} : ${vietnamese[3]}`,
    "",
  ].join("\n")
}
