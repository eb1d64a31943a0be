import { chinese, product } from '../../eights/product.js';
import '../../eights/forms.js';

const shortcut = (key, zh, en) => ({ key, description: chinese ? zh : en });

export default {
  ...product,
  shortcuts: {
    claimTask: shortcut('ctrl+alt+c', '接收当前任务', 'claims the currently selected task'),
    focusFilter: shortcut('ctrl+shift+f', '转到第一个筛选器', 'sets the focus to the first filter in the list'),
    focusList: shortcut('ctrl+alt+l', '转到第一项待办', 'sets the focus to the first task in the list'),
    focusForm: shortcut('ctrl+alt+f', '转到表单的第一个输入框', 'sets the focus to the first input field in a task form'),
    registerCase: shortcut('ctrl+alt+p', '登记案件', 'registers a case')
  }
};
