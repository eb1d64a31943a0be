/* The columns of the tables, as their headings call them. */
import { t } from '../words.js';

const columns = {
  unit: ['房号', 'Unit'],
  owner: ['业主', 'Owner'],
  slot: ['预约时间', 'Appointment'],
  people: ['来访人数', 'People coming'],
  special: ['特殊关怀', 'Care needed'],
  building: ['楼号', 'Building'],
  floor: ['楼层', 'Floor'],
  area: ['建筑面积', 'Area'],
  contractNo: ['合同号', 'Contract no.'],
  signedOn: ['签约日期', 'Signed on'],
  amount: ['合同总价', 'Amount'],
  contractState: ['合同状态', 'Contract state'],
  buyer: ['买受人', 'Buyer'],
  phone: ['买受人电话', 'Buyer’s phone'],
  idNumber: ['买受人证件号码', 'Buyer’s ID number'],
  careNeeds: ['需关照', 'Needs care'],
  coBuyer: ['共有人', 'Co-buyer'],
  coPhone: ['共有人电话', 'Co-buyer’s phone'],
  coIdNumber: ['共有人证件号码', 'Co-buyer’s ID number']
};

/** Empty for what is wrong with the file as a whole. */
export const columnName = field => (columns[field] ? t(...columns[field]) : '');
