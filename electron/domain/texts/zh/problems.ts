import type { Shape } from '../shape'

/** What is wrong with the settings' files. */
export const problems = {
  problems: {
    damaged: '设置文件已损坏，已改用上一份完好的设置或默认设置；原文件保留为 {{file}}',
    damagedNotKept:
      '设置文件已损坏，已改用上一份完好的设置或默认设置；原文件没能另存，在能另存之前不会被覆盖',
    values: '设置文件里有无法使用的内容（{{names}}），已改用原来的值或略去；原文件保留为 {{file}}',
    valuesNotKept:
      '设置文件里有无法使用的内容（{{names}}），已改用原来的值或略去；原文件没能另存，在能另存之前不会被覆盖',
    unreadable:
      '读不到设置文件（{{reason}}），已改用上一份完好的设置或默认设置；原文件没有改动，能读到之前不保存新的设置。请管理员检查 settings.json 的权限，或关闭占用它的程序',
    'folder-not-writable':
      '设置文件夹不能写入：设置无法保存，再次启动会另开一个应用。请管理员检查这个文件夹的权限和磁盘空间',
    'test-runtime':
      '这个 Electron（{{version}}）只供测试，没有安全更新：只能用演示店铺，真实店铺和凭据不会打开。请在能下载官方 Electron 的网络里重新运行 npm start',
    'copy-not-kept':
      '设置的备份没有写成（{{reason}}）：设置文件万一损坏，就没有上一份可用。请管理员检查设置文件夹的权限和磁盘空间',
  },
} as const

export type ProblemTexts = Shape<typeof problems>
