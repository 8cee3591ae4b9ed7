type XmlValue = string | number | boolean | object | undefined

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for an XML element or attribute; characters that XML 1.0 forbids even as entities are dropped. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

const element = (name: string, value: XmlValue): string => {
  if (value === undefined) return ''
  const content =
    typeof value === 'object'
      ? Object.entries(value)
          .map(([child, childValue]) => element(child, childValue))
          .join('')
      : escapeXml(String(value))
  return `<${name}>${content}</${name}>`
}

/** A document of nested elements named as the object's members. */
export const xmlDocument = (root: string, content: object): string =>
  `<?xml version="1.0" encoding="utf-8" ?>${element(root, content)}`
