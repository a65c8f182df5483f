/**
 * `foldNumber` of @ocop/shared/evidence as an SQL expression over the column `number`, for an index. The letters that do
 * not decompose go first, so that it does not depend on the database's locale.
 */
export const FOLDED_NUMBER = `lower(regexp_replace(normalize(translate("number", 'ĐđÐðƉɖ', 'dddddd'), NFD), '[^A-Za-z0-9]', '', 'g'))`

/** `runningNumber` of the same subject. */
export const RUNNING_NUMBER = `ltrim(substring("number" from '[0-9]+'), '0')`
