import type { Shape } from '../shape'

/** In the system's dialogs that choose a kit's file. */
export const kitFiles = {
  kind: '工单拨号助手配置包',
  fileName: '店铺配置',
  save: '导出配置包',
  saveWithCredentials: '导出配置包，其中有店铺的凭据',
} as const

export type KitFileTexts = Shape<typeof kitFiles>
