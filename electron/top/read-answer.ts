import { type Answer, readEnvelope } from './envelope'
import { readJson } from './read-json'
import { readXml } from './read-xml'

/**
 * Reads a body by what it is, not by its Content-Type: gateways in between rewrite that header, and
 * an error asked for as JSON can come as XML. Null when it is no answer of the platform.
 */
export async function readAnswer(body: Uint8Array): Promise<Answer | null> {
  // The decoder drops a byte order mark.
  const text = new TextDecoder().decode(body).trim()
  if (text.startsWith('{')) return readEnvelope(readJson(text))
  if (text.startsWith('<')) return readEnvelope(await readXml(text))
  return null
}
