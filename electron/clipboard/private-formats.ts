/** A clipboard format of the OS and what it must hold. */
export interface PlatformFormat {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const bytes = (text: string) => new TextEncoder().encode(text)
const DWORD_ZERO = new Uint8Array(4)

/**
 * What tells clipboard histories, managers and cloud clipboards to leave a text alone:
 * Windows' own clipboard formats, the convention of nspasteboard.org on macOS and KDE's hint on Linux.
 */
export function privateFormats(platform: NodeJS.Platform): readonly PlatformFormat[] {
  switch (platform) {
    case 'win32':
      return [
        { name: 'ExcludeClipboardContentFromMonitorProcessing', bytes: DWORD_ZERO },
        { name: 'CanIncludeInClipboardHistory', bytes: DWORD_ZERO },
        { name: 'CanUploadToCloudClipboard', bytes: DWORD_ZERO },
        { name: 'Clipboard Viewer Ignore', bytes: DWORD_ZERO },
      ]
    case 'darwin':
      return [
        { name: 'org.nspasteboard.ConcealedType', bytes: bytes('1') },
        { name: 'org.nspasteboard.TransientType', bytes: bytes('1') },
      ]
    default:
      return [{ name: 'x-kde-passwordManagerHint', bytes: bytes('secret') }]
  }
}
