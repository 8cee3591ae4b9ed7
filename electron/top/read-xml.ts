import { RESPONSE_ROOT } from './method'

/** A declaration perhaps, then one of the two roots: no web page, no document type, no own entities. */
const BEGINNING = new RegExp(`^(<\\?xml[^>]*\\?>\\s*)?<(error_response|${RESPONSE_ROOT})[\\s/>]`)
/** An ampersand that begins no reference: its writer forgot to escape it. */
const BARE_AMPERSAND = /&(?!#?\w+;)/g

/**
 * Reads an XML answer as nested objects of texts; undefined when it is not one well-formed document.
 * The library is loaded by the first XML answer: profiles ask for JSON unless told otherwise.
 */
export async function readXml(text: string): Promise<unknown> {
  if (!BEGINNING.test(text) || /<!doctype/i.test(text)) return undefined
  const { XMLParser, XMLValidator } = await import('fast-xml-parser')
  // The parser alone would make something of an answer that was cut short.
  const isWhole = (xml: string) => XMLValidator.validate(xml) === true
  try {
    const whole = [text, text.replace(BARE_AMPERSAND, '&amp;')].find(isWhole)
    if (whole === undefined) return undefined
    // htmlEntities is what makes it read &#20013; as well.
    const parser = new XMLParser({ parseTagValue: false, htmlEntities: true })
    return parser.parse(whole)
  } catch {
    return undefined
  }
}
