import { describe, expect, it } from 'vitest'
import { privateFormats } from '../../../electron/clipboard/private-formats'

const written = (platform: NodeJS.Platform) =>
  Object.fromEntries(privateFormats(platform).map(({ name, bytes }) => [name, [...bytes]]))
const ascii = (text: string) => [...Buffer.from(text)]

describe('privateFormats', () => {
  it('keeps Windows’ history, its cloud and clipboard monitors away by DWORDs of zero', () => {
    expect(written('win32')).toEqual({
      ExcludeClipboardContentFromMonitorProcessing: [0, 0, 0, 0],
      CanIncludeInClipboardHistory: [0, 0, 0, 0],
      CanUploadToCloudClipboard: [0, 0, 0, 0],
      'Clipboard Viewer Ignore': [0, 0, 0, 0],
    })
  })

  it('marks the text as concealed and transient on macOS', () => {
    expect(written('darwin')).toEqual({
      'org.nspasteboard.ConcealedType': ascii('1'),
      'org.nspasteboard.TransientType': ascii('1'),
    })
  })

  it('gives KDE’s hint, which other Linux clipboard managers read too', () => {
    expect(written('linux')).toEqual({ 'x-kde-passwordManagerHint': ascii('secret') })
  })
})
