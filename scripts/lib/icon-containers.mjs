/**
 * The two icon containers, Windows .ico and macOS .icns: each is an index followed by PNG files.
 */

/**
 * @param {{ size: number, png: Buffer }[]} images
 * @returns {Buffer} an .ico file
 */
export function ico(images) {
  const index = Buffer.alloc(6 + 16 * images.length)
  index.writeUInt16LE(1, 2) // 1 = icon, 2 would be a cursor
  index.writeUInt16LE(images.length, 4)
  let offset = index.length
  for (const [i, { size, png }] of images.entries()) {
    const at = 6 + 16 * i
    // Width and height have one byte each, in which 0 stands for 256.
    index.writeUInt8(size % 256, at)
    index.writeUInt8(size % 256, at + 1)
    index.writeUInt16LE(1, at + 4) // colour planes
    index.writeUInt16LE(32, at + 6) // bits per pixel
    index.writeUInt32LE(png.length, at + 8)
    index.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([index, ...images.map(({ png }) => png)])
}

/**
 * The 16 and 32 px @1x types (icp4, icp5) are left out: macOS does not draw PNGs of those types
 * reliably inside an app bundle, and scales down from ic11 and ic12 instead.
 *
 * @type {[type: string, size: number][]}
 */
const ICNS_TYPES = [
  ['ic11', 32], // 16 @2x
  ['ic12', 64], // 32 @2x
  ['ic07', 128],
  ['ic13', 256], // 128 @2x
  ['ic08', 256],
  ['ic14', 512], // 256 @2x
  ['ic09', 512],
  ['ic10', 1024], // 512 @2x
]

/**
 * @param {(size: number) => Buffer} png gives the PNG of a size
 * @returns {Buffer} an .icns file
 */
export function icns(png) {
  const chunks = ICNS_TYPES.map(([type, size]) => chunk(type, png(size)))
  return chunk('icns', Buffer.concat(chunks))
}

/**
 * @param {string} type four ASCII characters
 * @param {Buffer} content
 */
function chunk(type, content) {
  const header = Buffer.alloc(8)
  header.write(type, 'ascii')
  header.writeUInt32BE(header.length + content.length, 4) // the length counts the header too
  return Buffer.concat([header, content])
}
