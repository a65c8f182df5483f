import { SynonymTable, toSynonyms } from "@ocop/shared/search"
import { readReferenceData } from "../reference-data"

/** Words of the north and of the south, and other spellings, that are taken for each other until operators say more. */
export const readSynonymTable = () => SynonymTable.parse(readReferenceData("search/synonyms.json"))

/** The same as the search takes them. */
export const readSynonyms = () => toSynonyms(readSynonymTable())
