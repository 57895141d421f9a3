/**
 * Payload's own Chinese where it speaks of itself, of entries and values, or like a machine; put over its
 * catalogue in `payload.config.ts`. Keys are Payload's; `{{label}}` is filled in by it.
 */
export const payloadWords = {
  zh: {
    authentication: {
      forceUnlock: '解除登录锁定',
      logoutSuccessful: '您已退出登录。',
      loggedOutInactivity: '您有一段时间没有操作，已为您退出登录。',
      loggedOutSuccessfully: '您已退出登录。',
    },
    error: {
      notFound: '没有找到，可能已被删除，或链接有误。',
    },
    fields: {
      addNew: '新增',
      addNewLabel: '新增{{label}}',
      chooseFromExisting: '从素材库选',
      editLabel: '修改{{label}}',
      selectExistingLabel: '选{{label}}',
      swapUpload: '换一张',
    },
    general: {
      backToDashboard: '回到工作台',
      createNew: '新建',
      createNewLabel: '新建{{label}}',
      creatingNewLabel: '新建{{label}}',
      dashboard: '工作台',
      noLabel: '无',
      noResults: '还没有{{label}}，或没有符合条件的。',
      nothingFound: '没有这个页面',
      payloadSettings: '语言与外观',
      perPage: '每页 {{limit}} 条',
      resetPreferences: '恢复默认的列表显示',
      selectValue: '请选择',
      sorryNotFound: '地址可能写错了，内容可能已被删除，或者您没有查看它的权限。',
      untitled: '未命名',
    },
    upload: {
      bulkUpload: '一次传多张',
      dragAndDrop: '把图片拖到这里',
      dragAndDropHere: '或把图片拖到这里',
    },
    version: {
      noRowsFound: '还没有{{label}}',
    },
  },
}
