import type { KitFileTexts } from '../zh/kit-files'

export const kitFiles: KitFileTexts = {
  kind: 'Workcard Dialer settings kit',
  fileName: 'stores',
  save: 'Export a settings kit',
  saveWithCredentials: 'Export a settings kit that holds the stores’ credentials',
}
