import { datePrecision, firstDay } from '../../src/domain/dates.js';

test.each([
  ['2021', '2021-01-01', 'YEAR'],
  ['2021-07', '2021-07-01', 'MONTH'],
  ['2021-07-09', '2021-07-09', 'DAY'],
])('%s begins on %s and is given to the %s', (date, day, precision) => {
  expect(firstDay(date)).toBe(day);
  expect(datePrecision(date)).toBe(precision);
});
