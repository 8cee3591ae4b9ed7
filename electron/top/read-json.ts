import { type ParseOptions, parse } from 'lossless-json'
import { repairJson } from './repair-json'

const OPTIONS: ParseOptions = {
  // Every number as its own text, so that no digit is lost.
  parseNumber: (digits) => digits,
  // The last one counts, as for every reader of the platform's own world; the library would throw.
  onDuplicateKey: ({ newValue }) => newValue,
}

const tryParse = (text: string): unknown => {
  try {
    return parse(text, null, OPTIONS)
  } catch {
    return undefined
  }
}

/**
 * Reads JSON with every number as text; undefined when it is not JSON. An answer is read even with
 * faulty strings in it: a number that cannot be read has been paid for all the same.
 */
export const readJson = (text: string): unknown => tryParse(text) ?? tryParse(repairJson(text))
