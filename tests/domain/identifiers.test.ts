import { isFullDate, readPartialDate } from '../../src/ingest/calendar.js';
import { isWebAddress, readArxivId, readDoi } from '../../src/domain/identifiers.js';

test.each([
  ['2401.01234', '2401.01234'],
  ['2401.01234v3', '2401.01234'],
  ['arXiv:2401.01234', '2401.01234'],
  ['https://arxiv.org/abs/1706.03762v7', '1706.03762'],
  ['https://arxiv.org/pdf/1706.03762.pdf', '1706.03762'],
  ['cs/0112017', 'cs/0112017'],
  ['math.GT/0309136v1', 'math.GT/0309136'],
  [' 2401.01234 ', '2401.01234'],
  ['2401.01234.pdfv2', null],
  ['2413.01234', null],
  ['12345', null],
  ['2401.01234 and more', null],
  ['paper-2401.01234', null],
])('the arXiv id in %p is %p', (text, id) => {
  expect(readArxivId(text)).toBe(id);
});

test.each([
  ['10.1000/182', '10.1000/182'],
  ['https://doi.org/10.1145/3292500.3330701', '10.1145/3292500.3330701'],
  ['doi: 10.1000/ABC', '10.1000/abc'],
  [' 10.1000/182 ', '10.1000/182'],
  ['10.1000/', null],
  ['11.1000/182', null],
  ['10.1000/with space', null],
])('the DOI in %p is %p', (text, doi) => {
  expect(readDoi(text)).toBe(doi);
});

test.each([
  ['2024', '2024'],
  ['2024-02', '2024-02'],
  ['2024-02-29', '2024-02-29'],
  ['2024-02-29T12:30:00Z', '2024-02-29'],
  [' 2024 ', '2024'],
  ['2023-02-29', null],
  ['2024-13', null],
  ['2024-00-10', null],
  ['2024-04-31', null],
  ['March 2024', null],
  ['24-03-01', null],
  ['2024T12', null],
])('the date in %p is %p', (text, date) => {
  expect(readPartialDate(text)).toBe(date);
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2024-02', false],
])('whether %p is a whole date: %p', (text, whole) => {
  expect(isFullDate(text)).toBe(whole);
});

test.each([
  ['https://example.org/a', true],
  ['HTTP://example.org', true],
  ['javascript:alert(1)', false],
  ['javascript:alert(1)//https://example.org', false],
  ['https://example.org/a b', false],
  ['file:///etc/passwd', false],
  ['example.org', false],
])('%s is an address to link to: %s', (text, expected) => {
  expect(isWebAddress(text)).toBe(expected);
});
