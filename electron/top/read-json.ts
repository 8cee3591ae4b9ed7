import { parse } from 'lossless-json'

/** Reads JSON with every number as its own text, so that no digit is lost; undefined when it is not JSON. */
export function readJson(text: string): unknown {
  try {
    return parse(text, null, (digits) => digits)
  } catch {
    return undefined
  }
}
