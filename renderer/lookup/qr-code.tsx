import { create } from 'qrcode'
import { useTranslation } from 'react-i18next'
import type { VirtualNumber } from '../../electron/domain/virtual-number'
import { numberParts } from './group-digits'

/** Light modules around the code, which scanners need to find it. */
const QUIET_ZONE = 4

/** Draws the code here: the number goes to no service. */
function qrPath(text: string): { size: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  let path = ''
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) path += `M${column} ${row}h1v1h-1z`
    }
  }
  return { size: modules.size, path }
}

/**
 * A `tel:` code for the handset; with an extension, the pauses that phones know before it. Without the #
 * behind it: iOS dials no link that holds one.
 */
export default function QrCode({ number }: { readonly number: VirtualNumber }) {
  const { t } = useTranslation()
  const { dialable, extension } = number
  const text = extension === null ? `tel:${dialable}` : `tel:${dialable},,${extension}`
  const { size, path } = qrPath(text)
  const side = size + 2 * QUIET_ZONE
  return (
    <figure className="qr">
      <svg
        viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
        role="img"
        aria-label={t('qrCode')}
        data-text={text}
        shapeRendering="crispEdges"
      >
        <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={side} height={side} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption className="small quiet">
        {t('qrHint')}
        <span className="qr-number">{numberParts(number).join(' ')}</span>
        {extension === null ? null : t('extension', { digits: extension })}
      </figcaption>
    </figure>
  )
}
